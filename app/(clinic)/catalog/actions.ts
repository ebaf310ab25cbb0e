'use server';

import { revalidatePath } from 'next/cache';
import { readSent } from '@/app/read-sent';
import type { ReviewAnswer } from '@/components/catalog/review-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { reviewFigure } from '@/lib/db/interpretation-reviews';
import { ReviewRequest } from '@/lib/interpretation/review';

/** Signs a figure and our reading of it off, doubts it, or takes either back. */
export async function judgeAction(request: unknown): Promise<ReviewAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(ReviewRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await reviewFigure(await db(), actor, { request: read.data, now: new Date() });
  revalidatePath('/catalog', 'layout');
  return answer;
}
