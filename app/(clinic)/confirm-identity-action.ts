'use server';

import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { ConfirmAnswer, ConfirmedAnswer } from '@/components/shell/confirm-answer';
import { findConfirmed, findSignedIn } from '@/lib/auth/actor';
import { confirmIdentity } from '@/lib/auth/confirmed';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { TypedPassword } from '@/lib/db/passwords';

/** A password or a code. */
const Given = z.strictObject({ given: TypedPassword });

/** Whether a file of weight would be given now. */
export async function isConfirmedAction(): Promise<ConfirmedAnswer> {
  await requireSameOrigin();
  const { status } = await findConfirmed();
  return { status };
}

/** Shows that it is still the person who signed in: for the next minutes acts of weight go through. */
export async function confirmIdentityAction(request: unknown): Promise<ConfirmAnswer> {
  await requireSameOrigin();
  const signedIn = await findSignedIn();
  if (!signedIn || signedIn.owesSecondFactor) return { status: 'signed-out' };
  const read = readSent(Given, request);
  if (!read.success) return { status: 'wrong' };
  const asked = { given: read.data.given, now: new Date() };
  return { status: await confirmIdentity(await db(), signedIn, asked) };
}
