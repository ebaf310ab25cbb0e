'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { readSent } from '@/app/read-sent';
import type { AccountAnswer, AccountField } from '@/components/account/account-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { cookieName, cookieOptions } from '@/lib/auth/session-cookie';
import { AccountChange, saveAccount } from '@/lib/db/account';
import { db } from '@/lib/db/client';

/** Changes what one's handouts say of oneself; a language chosen here holds in this browser too. */
export async function saveAccountAction(request: unknown): Promise<AccountAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(AccountChange, request);
  if (!read.success) {
    const fields = read.error.issues.map(({ path: [, field] }) => field as AccountField);
    return { status: 'invalid', fields };
  }

  const answer = await saveAccount(await db(), actor, read.data);
  if (answer.status === 'licence-missing') return { status: 'invalid', fields: ['licence'] };
  if (answer.status !== 'saved') return { status: answer.status };
  const { loaded, wanted } = read.data;
  if (loaded.language !== wanted.language)
    (await cookies()).set(cookieName('language'), '', { ...cookieOptions(), maxAge: 0 });
  revalidatePath('/', 'layout');
  return { status: 'saved' };
}
