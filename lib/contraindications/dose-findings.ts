import type { Dose } from '@/lib/catalog/dose';
import type { DoseLimit } from './assessment';
import type { Finding, LimitedField } from './finding';
import { compareTiers } from './tiers';

/** What a limit counts: repetitions are those of a whole day, both sides and all sets. */
export function countOf(field: LimitedField, dose: Dose): number {
  if (field !== 'repetitions') return dose[field];
  return (dose.side === 'each' ? 2 : 1) * dose.sets * dose.repetitions * dose.perDay;
}

export function isOver(
  { field, min, max }: Pick<DoseLimit, 'field' | 'min' | 'max'>,
  dose: Dose,
): boolean {
  const count = countOf(field, dose);
  return (max !== null && count > max) || (min !== null && count < min);
}

/** One finding per field that a dose is beyond, in the words of its worst rule; fields in knowledge order. */
export function doseFindings(over: readonly DoseLimit[]): Finding[] {
  const fields = [...new Set(over.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const found = over
      .filter((limit) => limit.field === field)
      .map(({ finding }) => finding)
      .sort((a, b) => compareTiers(a.tier, b.tier));
    const [worst] = found;
    if (!worst) return [];
    return [
      {
        ...worst,
        ruleIds: found.flatMap(({ ruleIds }) => ruleIds),
        because: found.flatMap(({ because }) => because),
        missing: [...new Set(found.flatMap(({ missing }) => missing))],
      },
    ];
  });
}

/** The change of dose that ends a dose-limit finding; `null` when one number alone cannot. */
export function mendDose(
  { field, ruleIds }: Pick<Finding, 'field' | 'ruleIds'>,
  limits: readonly DoseLimit[],
  dose: Dose,
): Partial<Dose> | null {
  const spoken = limits.filter(({ rule }) => ruleIds.includes(rule));
  if (!field || spoken.length === 0) return null;
  const most = Math.min(...spoken.map(({ max }) => max ?? Number.POSITIVE_INFINITY));
  const least = Math.max(...spoken.map(({ min }) => min ?? 0));
  const timesADay = field === 'repetitions' ? countOf(field, dose) / dose.repetitions : 1;
  const value = Math.min(Math.max(dose[field], least), Math.floor(most / timesADay));
  return value >= Math.max(least, 1) ? { [field]: value } : null;
}
