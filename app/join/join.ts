'use server';

import { redirect } from 'next/navigation';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import { keepablePassword, passwordTrouble } from '@/lib/auth/password-policy';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { findInvitation, JoinInput, joinClinic } from '@/lib/db/invitations';
import type { JoinAnswer } from './join-answer';

/** Sets the password of whoever holds the one-time token. */
export async function join(_before: JoinAnswer | null, form: FormData): Promise<JoinAnswer> {
  await requireSameOrigin();
  const read = readSent(JoinInput, {
    token: sentForm(form).get('token'),
    password: sentForm(form).get('password'),
  });
  if (!read.success) return { status: 'wrong-token' };

  const { token, password } = read.data;
  const database = await db();
  const now = new Date();
  // Hashing is dear: a guessed token must not ask for it.
  const invitation = await findInvitation(database, token, now);
  if (!invitation) return { status: 'wrong-token' };
  const trouble = passwordTrouble(password, invitation);
  if (trouble) return { status: 'refused', trouble };

  const kept = await keepablePassword(password, invitation.about);
  const answer = await joinClinic(database, { token, password: kept }, now);
  if (answer.status === 'joined') redirect('/sign-in?done=joined');
  if (answer.status === 'factor-gone') return { status: 'refused', trouble: 'too-short' };
  return { status: answer.status };
}
