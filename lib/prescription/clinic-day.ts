/** The calendar day in Thailand, `YYYY-MM-DD`, Gregorian. */
export function clinicDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(now);
}
