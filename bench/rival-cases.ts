import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import type { CheckResult } from '@/lib/contraindications/finding';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { SWIM_CLEARANCE } from '@/lib/contraindications/rules';
import { knowFactors } from '@/lib/patient/known-factors';
import { PatientFacts } from '@/lib/patient/patient-facts';

export const TODAY = '2026-11-24';

/** Every date is known: a rival has no strictest window. */
const CONDITIONS: Record<string, number>[] = [
  { 'disc-herniation': 5, 'hypertension-controlled': 300, 'knee-oa': 200 },
  { 'spinal-stenosis': 100, osteoporosis: 60, 'falls-risk': 20, glaucoma: 150 },
  {
    'tha-posterior': 8,
    osteopenia: 60,
    'orthostatic-hypotension': 30,
    'diabetic-neuropathy': 90,
    'cad-stable': 120,
  },
];

/** People of 72 with three to five conditions. */
export const PATIENTS: readonly PatientFacts[] = CONDITIONS.map((conditions) =>
  PatientFacts.parse({
    age: 72,
    redFlagScreen: 'done',
    factors: Object.entries(conditions).map(([id, weeksSince]) => {
      return { id, status: 'present', weeksSince };
    }),
  }),
);

/** The rules of a rival: attribute and direct rules, without stops and without those that swimming's own rule speaks for. */
export const RULES = BUILT_IN.rules.filter(
  ({ id, attribute }) => attribute !== '*' && !SWIM_CLEARANCE.spokenFor.includes(id),
);

/** What a rival is told of one target. */
export const TARGETS = BUILT_IN.targets.map(({ id, exercise, attributes }) => {
  return { id, names: exercise ? [id, exercise] : [id], attributes };
});

/** Weeks of every present factor, stated or derived; 0 where none is known. */
export function weeksByFactor(facts: PatientFacts): Record<string, number> {
  const { present } = knowFactors(facts, TODAY);
  return Object.fromEntries(present.map(({ id, weeks }) => [id, weeks ?? 0]));
}

/** Ours: every variant and activity at its default dose, merged, explained, with swaps. */
export function assessInFull(facts: PatientFacts): { assessment: Assessment; result: CheckResult } {
  const assessment = assessPatient(facts, TODAY);
  const entries = VARIANTS.flatMap(({ exercise, variant }) => {
    const dose = assessment.targets[variant.id]?.dose;
    return dose ? [{ exercise: exercise.id, variant: variant.id, dose }] : [];
  });
  const activities = ACTIVITIES.map(({ id }) => id);
  return { assessment, result: checkProgram(assessment, entries, activities) };
}

/** Ids of the fired rules, sorted, by target; what a rival must answer too. */
export type Fired = Record<string, string[]>;

export function firedByUs(facts: PatientFacts): Fired {
  const { result } = assessInFull(facts);
  return Object.fromEntries(
    result.targets.map(({ id, variant, findings }) => {
      const ofRules = findings.filter(({ kind }) => kind === 'contraindication');
      return [variant ?? id, ofRules.flatMap(({ ruleIds }) => ruleIds).sort()];
    }),
  );
}
