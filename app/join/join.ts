'use server';

import { redirect } from 'next/navigation';
import { sentForm } from '@/app/sent-form';
import { hashPassword } from '@/lib/auth/passwords';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { findInvitation, JoinInput, joinClinic } from '@/lib/db/invitations';
import type { JoinAnswer } from './join-answer';

/** Sets the password of whoever holds the one-time token. */
export async function join(_before: JoinAnswer | null, form: FormData): Promise<JoinAnswer> {
  await requireSameOrigin();
  const read = JoinInput.safeParse({
    token: sentForm(form).get('token'),
    password: sentForm(form).get('password'),
  });
  if (!read.success) return { status: 'invalid' };

  const { token, password } = read.data;
  const database = await db();
  const now = new Date();
  // Hashing is dear: a guessed token must not ask for it.
  if (!(await findInvitation(database, token, now))) return { status: 'wrong-token' };

  const passwordHash = await hashPassword(password);
  const answer = await joinClinic(database, { token, passwordHash }, now);
  if (answer.status === 'joined') redirect('/sign-in?done=joined');
  return answer;
}
