'use server';

import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { SecondFactorAnswer } from '@/components/second-factor/second-factor-answer';
import { findConfirmed, findSignedIn } from '@/lib/auth/actor';
import { isConfirmed } from '@/lib/auth/confirmed';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { findEmail } from '@/lib/db/account';
import { db } from '@/lib/db/client';
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  renewRecoveryCodes,
} from '@/lib/db/second-factor';
import { takeCodeTry } from '@/lib/db/sign-in-throttle';
import { seedAddress } from '@/lib/second-factor/one-time-codes';

/** A seed for the person's authenticator, as text and as a picture to scan; shown once. */
export async function beginSecondFactorAction(): Promise<SecondFactorAnswer> {
  await requireSameOrigin();
  const signedIn = await findSignedIn();
  if (!signedIn) return { status: 'signed-out' };
  const { actor, owesSecondFactor } = signedIn;
  // Who owes one can do nothing else, not even show that it is still them.
  if (!owesSecondFactor && !isConfirmed(signedIn, new Date())) return { status: 'unconfirmed' };
  const database = await db();
  const seed = await beginSecondFactor(database, actor);
  if (seed === null) return { status: 'set-already' };
  const email = await findEmail(database, actor);
  return {
    status: 'begun',
    seed,
    address: seedAddress(seed, { email, clinic: actor.clinic.name.en }),
  };
}

const Code = z.strictObject({ code: z.string().trim().min(1).max(40) });

/** The first code, which shows that the authenticator holds the seed. */
export async function confirmSecondFactorAction(request: unknown): Promise<SecondFactorAnswer> {
  await requireSameOrigin();
  const signedIn = await findSignedIn();
  if (!signedIn) return { status: 'signed-out' };
  const read = readSent(Code, request);
  if (!read.success) return { status: 'invalid' };
  const database = await db();
  const { actor } = signedIn;
  if (!(await takeCodeTry(database, actor)).allowed) return { status: 'throttled' };
  const asked = { code: read.data.code, keep: signedIn.sessionHash, now: new Date() };
  const codes = await confirmSecondFactor(database, actor, asked);
  return codes ? { status: 'set', codes } : { status: 'wrong-code' };
}

/** Ten new recovery codes, for who gave the password lately. */
export async function renewRecoveryCodesAction(): Promise<SecondFactorAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const codes = await renewRecoveryCodes(await db(), asked.actor);
  return codes ? { status: 'set', codes } : { status: 'invalid' };
}

/** Works with the password alone again, where the clinic lets this person. */
export async function dropSecondFactorAction(): Promise<SecondFactorAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  return { status: await dropSecondFactor(await db(), asked, new Date()) };
}
