import type { Dose } from '@/lib/catalog/dose';
import type { Variant } from '@/lib/catalog/exercise';
import { type KnownFactors, knowFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { DOSE_RULES } from './rules';

type DoseRule = (typeof DOSE_RULES)[number];

/** Repetitions that go with the longer hold of D05: 30 s twice at 65 and over. Source: ACSM-FLEX. */
const REPETITIONS_OF_LONG_HOLD = 2;

function matches({ when, window }: DoseRule, variant: Variant, known: KnownFactors): boolean {
  if (when.type && when.type !== variant.type) return false;
  if (when.attribute && !variant.attributes.includes(when.attribute)) return false;
  if (when.notAttribute && variant.attributes.includes(when.notAttribute)) return false;
  if (!when.factors) return true;
  return known.present.some(({ id, weeks }) => {
    if (!when.factors?.includes(id)) return false;
    if (!window || weeks === null) return true;
    return weeks >= window.fromWeeks && (window.toWeeks === null || weeks < window.toWeeks);
  });
}

function obey(dose: Dose, rule: DoseRule): Dose {
  const value = dose[rule.field];
  if (rule.max !== null && value > rule.max) return { ...dose, [rule.field]: rule.max };
  if (rule.min === null || value >= rule.min) return dose;
  const raised = { ...dose, [rule.field]: rule.min };
  return rule.id === 'D05' ? { ...raised, repetitions: REPETITIONS_OF_LONG_HOLD } : raised;
}

/** Dose rules of this patient, then upper limits last, so that a limit wins over an aim. */
export function doseFor(variant: Variant, known: KnownFactors): Dose {
  const matching = DOSE_RULES.filter((rule) => matches(rule, variant, known));
  const aims = matching.filter(({ min }) => min !== null);
  const limits = matching.filter(({ max, field }) => max !== null && field !== 'repetitions');
  return [...aims, ...limits].reduce(obey, variant.dose);
}

/** The dose the screen offers. Without `today` dates are not counted: the strictest window holds. */
export function defaultDose(variant: Variant, facts: PatientFacts, today?: string): Dose {
  const dated = today ? facts : withoutDates(facts);
  return doseFor(variant, knowFactors(dated, today ?? '1970-01-01'));
}

function withoutDates(facts: PatientFacts): PatientFacts {
  return { ...facts, factors: facts.factors.map((factor) => ({ ...factor, since: null })) };
}
