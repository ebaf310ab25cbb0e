'use server';

import { headers } from 'next/headers';
import { after } from 'next/server';
import { getLocale } from 'next-intl/server';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import { nearestAddress } from '@/lib/auth/nearest-address';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { queuePasswordReset, ResetRequest } from '@/lib/db/password-reset';
import { takeResetTry } from '@/lib/db/sign-in-throttle';
import { env } from '@/lib/env';
import type { ForgotAnswer } from './forgot-answer';

/** Asks for a letter by which a new password is set; the answer is the same for every address, after the same time. */
export async function askReset(
  _before: ForgotAnswer | null,
  form: FormData,
): Promise<ForgotAnswer> {
  await requireSameOrigin();
  if (env().mail === null) return { status: 'no-mail' };
  const read = readSent(ResetRequest, { email: sentForm(form).get('email') });
  if (!read.success) return { status: 'invalid' };
  const { email } = read.data;
  const database = await db();
  const address = nearestAddress((await headers()).get('x-forwarded-for'));
  const permit = await takeResetTry(database, { email, address });
  if (permit === 'address') return { status: 'throttled' };
  const language = await getLocale();
  if (permit === 'allowed') {
    // Once the answer is out, so that it takes no longer for somebody who is there.
    after(() => queuePasswordReset(database, { email, language, now: new Date() }));
  }
  return { status: 'asked' };
}
