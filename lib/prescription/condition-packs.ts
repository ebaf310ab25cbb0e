import type { Bilingual } from '@/lib/catalog/bilingual';
import { requireVariant } from '@/lib/catalog/catalog';
import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import { PREFERENCES, SOURCES } from '@/lib/contraindications/rules';
import { variantsOf } from '@/lib/contraindications/swap-candidates';
import { findFactor } from '@/lib/patient/factors';
import { NATURAL_EXERCISES } from './phases';
import { type Template, templateEntry } from './template';

/**
 * What our reading of the literature prefers for one condition, as a small program. All of it is interpretation: no
 * source prescribes these exercises by name.
 */
export type ConditionPack = Template & {
  kind: 'condition';
  factor: string;
  name: Bilingual;
  note: Bilingual;
  /** Empty where the reading is ours alone. */
  source: string;
};

/** Ours alone, without a source to read. */
const EXPERT = 'EXPERT';

function outcomeOf(assessment: Assessment, variant: string) {
  const dose = assessment.targets[variant]?.dose;
  if (!dose) return 'not-checked';
  const { exercise } = requireVariant(variant);
  const { targets } = checkProgram(assessment, [{ exercise: exercise.id, variant, dose }]);
  return targets[0]?.findings[0]?.tier ?? 'clear';
}

/** The first way with nothing above a note for this patient; the first of all where none has. */
function fittingWay(named: string, assessment: Assessment): string {
  const ways = variantsOf(named);
  const fits = ways.find((way) => ['clear', 'note'].includes(outcomeOf(assessment, way)));
  return fits ?? ways[0] ?? named;
}

/**
 * One pack per condition, in knowledge order: each exercise once, in the first way that fits the patient, and no more
 * than people keep up. Equal patients get equal packs.
 */
export function listConditionPacks(
  assessment: Assessment,
  factors: readonly string[] = PREFERENCES.map(({ factor }) => factor),
): ConditionPack[] {
  return PREFERENCES.filter(({ factor }) => factors.includes(factor)).flatMap((preference) => {
    const { factor, reason } = preference;
    const name = findFactor(factor)?.name;
    if (!name) return [];
    const ways = preference.exercises.map((named) => requireVariant(fittingWay(named, assessment)));
    const once = ways.filter(
      ({ exercise }, index) => ways.findIndex((way) => way.exercise === exercise) === index,
    );
    const source = SOURCES.find(({ id }) => id === preference.source && id !== EXPERT);
    const entries = once
      .slice(0, NATURAL_EXERCISES)
      .map(({ exercise, variant }) => templateEntry(exercise.id, variant.id));
    return [
      {
        id: factor,
        kind: 'condition' as const,
        factor,
        name,
        note: reason,
        source: source?.title ?? '',
        entries,
      },
    ];
  });
}
