/** How a patient's course stands, for one line of a list; the first that fits holds. */
export type CourseState = 'link-ended' | 'link-expired' | 'unopened' | 'opened';

type CourseLink = { openedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

export function courseStateOf(link: CourseLink, now: Date): CourseState {
  if (link.revokedAt !== null) return 'link-ended';
  if (link.expiresAt <= now) return 'link-expired';
  return link.openedAt === null ? 'unopened' : 'opened';
}
