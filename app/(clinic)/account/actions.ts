'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { PasswordAnswer, SessionsAnswer } from '@/components/account/sign-in-answers';
import { findSignedIn } from '@/lib/auth/actor';
import { changePassword } from '@/lib/auth/change-password';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { closeOwnSessions } from '@/lib/db/own-sessions';
import { WantedPassword } from '@/lib/db/passwords';

const PasswordRequest = z.strictObject({ present: z.string(), wanted: WantedPassword });
/** `only`: the hash of one session; `null` = all but this one. */
const CloseRequest = z.strictObject({ only: z.string().length(64).nullable() });

/** Changes one's own password; every other session ends. */
export async function changePasswordAction(request: unknown): Promise<PasswordAnswer> {
  await requireSameOrigin();
  const signedIn = await findSignedIn();
  if (!signedIn || signedIn.owesSecondFactor) return { status: 'signed-out' };
  const read = readSent(PasswordRequest, request);
  if (!read.success) return { status: 'failed' };

  const answer = await changePassword(await db(), signedIn, { ...read.data, now: new Date() });
  revalidatePath('/account');
  return answer;
}

/** Ends one's own sessions elsewhere. */
export async function closeSessionsAction(request: unknown): Promise<SessionsAnswer> {
  await requireSameOrigin();
  const signedIn = await findSignedIn();
  if (!signedIn || signedIn.owesSecondFactor) return { status: 'signed-out' };
  const read = readSent(CloseRequest, request);
  if (!read.success) return { status: 'failed' };

  const asked = { ...read.data, now: new Date() };
  const count = await closeOwnSessions(await db(), signedIn, asked);
  revalidatePath('/account');
  return { status: 'closed', count };
}
