const DAY_MS = 24 * 60 * 60 * 1000;

/** A day as many days later as said, `YYYY-MM-DD`; earlier when negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Monday = 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Monday to Sunday of the week the day is in. */
export function weekOf(day: string): string[] {
  return Array.from({ length: 7 }, (_, index) => dayAfter(day, index - weekdayOf(day)));
}
