/** What to do, worst first. */
export const TIERS = ['stop', 'contraindicated', 'caution', 'note'] as const;

/** Of a target or of the whole, worst first. `clear` means "no finding with the history answered", never "safe". */
export const OUTCOMES = [
  'stop',
  'contraindicated',
  'caution',
  'not-checked',
  'note',
  'clear',
] as const;

/** Negative when `a` is worse. */
export function compareTiers(a: (typeof TIERS)[number], b: (typeof TIERS)[number]): number {
  return TIERS.indexOf(a) - TIERS.indexOf(b);
}
