/** The calendar day where the clinic is, `YYYY-MM-DD`. */
export function clinicDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(now);
}
