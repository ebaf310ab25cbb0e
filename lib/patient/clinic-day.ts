/** The calendar day where the clinic is, `YYYY-MM-DD`. */
export function clinicDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(now);
}

/** The instant at which a calendar day `YYYY-MM-DD` begins where the clinic is. */
export function startOfClinicDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
