'use server';

import type { StayAnswer } from '@/components/shell/session-clock';
import { findSignedIn } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { readSessionId } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { findSessionLeft } from '@/lib/db/sessions';

/** Says that somebody is there: being asked who it is keeps the session. */
export async function stayAction(): Promise<StayAnswer> {
  await requireSameOrigin();
  const sessionId = await readSessionId();
  if (sessionId === null || !(await findSignedIn())) return { status: 'signed-out' };
  const left = await findSessionLeft(await db(), sessionId, new Date());
  return left ? { status: 'signed-in', ...left } : { status: 'signed-out' };
}
