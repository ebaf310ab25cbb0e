import 'server-only';
import type { SignedIn } from '@/lib/db/sessions';

/** Ours: as long as one change of rules, people or settings takes. */
const CONFIRMED_MS = 10 * 60 * 1000;

/** Whether the person gave the password lately, at the sign-in or since: acts of weight ask for it. */
export const isConfirmed = ({ confirmedAt }: Pick<SignedIn, 'confirmedAt'>, now: Date): boolean =>
  now.getTime() - confirmedAt.getTime() < CONFIRMED_MS;
