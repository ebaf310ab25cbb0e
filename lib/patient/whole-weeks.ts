const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whole weeks from one calendar day to another, both `YYYY-MM-DD`; a later start counts as 0. */
export function wholeWeeks(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / WEEK_MS));
}
