import { z } from 'zod';
import { dayAfter } from '@/lib/patient/clinic-week';

/** Days for which a link works after the planned review; the bounds and the usual 90 are ours. */
export const LinkDays = z.int().min(30).max(365);
export type LinkDays = z.infer<typeof LinkDays>;

/** No link works longer than this after the issue, whatever was planned; ours. */
const MOST_DAYS = 365;

/** The last day that anybody may choose for a link issued on this day. */
export function latestLinkDay(issuedOn: string): string {
  return dayAfter(issuedOn, MOST_DAYS);
}

/** Whether somebody may choose this last day for a link: not before the issue, and not beyond the longest life. */
export function mayBeLinkDay(day: string, issuedOn: string): boolean {
  return day >= issuedOn && day <= latestLinkDay(issuedOn);
}

/**
 * The last day on which a link works unless another one is chosen; days `YYYY-MM-DD`, `reviewOn` null = no review is
 * planned. The review is the only end that a plan has: its last phase goes on, so that without a review a link has the
 * longest life.
 */
export function lastDayOfLink({
  issuedOn,
  reviewOn,
  daysAfterReview,
}: {
  issuedOn: string;
  reviewOn: string | null;
  daysAfterReview: LinkDays;
}): string {
  const latest = latestLinkDay(issuedOn);
  const planned = reviewOn ? dayAfter(reviewOn, daysAfterReview) : null;
  return planned && planned < latest ? planned : latest;
}
