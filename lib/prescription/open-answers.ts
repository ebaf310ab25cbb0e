import type { Assessment } from '@/lib/contraindications/assessment';

/** What keeps a movement from being checked; `factors` in knowledge order, those that could stop all last. */
export type OpenReason =
  | { code: 'unreadable' | 'redFlags' | 'untagged' }
  | { code: 'factors'; factors: string[] };

/** Unanswered factors that could speak of this movement, those that would stop everything last. */
export function openFactors(assessment: Assessment, variant: string): string[] {
  const { targets, unknown, openStops } = assessment;
  const numbers = [...(targets[variant]?.open ?? []), ...openStops];
  return [...new Set(numbers)].flatMap((number) => unknown[number] ?? []);
}

/** The first thing to settle before anything can be said of this movement at its default dose; `null`: nothing. */
export function openReason(assessment: Assessment, variant: string): OpenReason | null {
  const target = assessment.targets[variant];
  if (!target) return { code: 'untagged' };
  const isOpen = (wanted: string) => assessment.notChecked.some(({ reason }) => reason === wanted);
  if (isOpen('clinic-rule-unreadable')) return { code: 'unreadable' };
  if (isOpen('red-flags-not-asked')) return { code: 'redFlags' };
  if (target.isUntagged) return { code: 'untagged' };
  const factors = openFactors(assessment, variant);
  return factors.length > 0 ? { code: 'factors', factors } : null;
}
