import { type Dose, USUAL_DOSE } from '@/lib/catalog/dose';
import type { Assessment, DoseLimit } from '@/lib/contraindications/assessment';
import { isOver, mendDose } from '@/lib/contraindications/dose-findings';
import type { Choice } from './choices';

/** A doctor's own starting doses, by variant. */
export type DoseDefaults = Readonly<Record<string, Dose>>;

/** The dose rules of this patient that speak of a variant. */
export function limitsOn({ targets, limits }: Assessment, variant: string): DoseLimit[] {
  return (targets[variant]?.limits ?? []).flatMap((index) => limits[index] ?? []);
}

/**
 * The dose with every number brought within the limits that speak of it, or `safe`, this patient's own, where no change
 * of one number does. What no limit speaks of stays.
 */
export function withinLimits(dose: Dose, limits: readonly DoseLimit[], safe: Dose): Dose {
  let mended = dose;
  for (const limit of limits) {
    if (!isOver(limit, mended)) continue;
    const change = mendDose({ field: limit.field, ruleIds: [limit.rule] }, [limit], mended);
    if (!change) return safe;
    mended = { ...mended, ...change };
  }
  return limits.some((limit) => isOver(limit, mended)) ? safe : mended;
}

/** Whether two doses ask for the same; which side is the patient's, not the exercise's. */
export function isSameDose(one: Dose, other: Dose): boolean {
  const fields = Object.keys(USUAL_DOSE) as (keyof typeof USUAL_DOSE)[];
  return fields.every((field) => one[field] === other[field]);
}

/** What is offered, starting from the doctor's own doses where there are any; this patient's limits win over them. */
export function withDefaults(
  choices: readonly Choice[],
  defaults: DoseDefaults,
  assessment: Assessment,
): Choice[] {
  return choices.map((choice) => ({
    ...choice,
    variants: choice.variants.map((variant) => {
      const saved = defaults[variant.id];
      if (!saved) return variant;
      const wanted = { ...saved, side: variant.dose.side };
      const dose = withinLimits(wanted, limitsOn(assessment, variant.id), variant.dose);
      return { ...variant, dose, ownDefault: { isLowered: !isSameDose(dose, wanted) } };
    }),
  }));
}
