import type { TargetRule } from '@/lib/contraindications/target-rule';

type Windowed = Pick<TargetRule, 'window'>;

const startOf = ({ window }: Windowed) => window?.fromWeeks ?? 0;
const endOf = ({ window }: Windowed) => window?.toWeeks ?? Number.POSITIVE_INFINITY;

export function isEmptyWindow(rule: Windowed): boolean {
  return startOf(rule) >= endOf(rule);
}

export function doOverlap(a: Windowed, b: Windowed): boolean {
  return Math.max(startOf(a), startOf(b)) < Math.min(endOf(a), endOf(b));
}

/** `a` holds whenever `b` does. */
export function isAsWide(a: Windowed, b: Windowed): boolean {
  return startOf(a) <= startOf(b) && endOf(a) >= endOf(b);
}

/** `weeks 6 to 12`, `from week 12`, `always`. */
export function writeWindow({ window }: Windowed): string {
  if (!window) return 'always';
  if (window.toWeeks === null) return `from week ${window.fromWeeks}`;
  return `weeks ${window.fromWeeks} to ${window.toWeeks}`;
}
