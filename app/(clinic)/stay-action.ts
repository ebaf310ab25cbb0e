'use server';

import type { SessionLeft } from '@/components/shell/session-clock';
import { findSignedIn } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { readSessionId } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { findSessionLeft } from '@/lib/db/sessions';

/** Says that somebody is there: being asked who it is keeps the session. `null`: it ended. */
export async function stayAction(): Promise<SessionLeft | null> {
  await requireSameOrigin();
  const sessionId = await readSessionId();
  if (sessionId === null || !(await findSignedIn())) return null;
  return findSessionLeft(await db(), sessionId, new Date());
}
