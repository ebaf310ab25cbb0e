import 'server-only';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { findNewestReviews } from '@/lib/db/interpretation-reviews';

/** What the signed-in person's clinic says of each figure now. */
export async function findReviews() {
  const actor = await requireActor();
  return { actor, newest: await findNewestReviews(await db(), actor.clinicId) };
}
