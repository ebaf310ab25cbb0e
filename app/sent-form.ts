/** What was sent as a form; whatever else is sent in its place holds no field. */
export const sentForm = (sent: unknown): FormData =>
  sent instanceof FormData ? sent : new FormData();
