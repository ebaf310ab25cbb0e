'use server';

import { redirect } from 'next/navigation';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import { passwordTrouble } from '@/lib/auth/password-policy';
import { hashPassword } from '@/lib/auth/passwords';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { isSetUpToken, SetUpInput, setUpFirstAdministrator } from '@/lib/db/set-up';
import type { SetUpAnswer, SetUpField } from './set-up-answer';

/** Makes the first administrator; whoever holds the one-time token may, and only once. */
export async function openClinic(
  _before: SetUpAnswer | null,
  form: FormData,
): Promise<SetUpAnswer> {
  await requireSameOrigin();
  const database = await db();
  const now = new Date();
  const text = (name: string) => String(sentForm(form).get(name) ?? '').trim();
  // Judging and hashing a password is dear: a guessed token must not ask for it.
  if (!(await isSetUpToken(database, text('token'), now))) return { status: 'wrong-token' };
  const typed = String(sentForm(form).get('password') ?? '');
  const read = readSent(SetUpInput, {
    token: text('token'),
    clinicName: { en: text('clinicNameEn'), th: text('clinicNameTh') },
    phone: text('phone'),
    title: text('title'),
    name: text('name'),
    email: text('email').toLowerCase(),
    language: text('language'),
    password: typed,
  });
  const about = [text('name'), text('email'), text('clinicNameEn'), text('clinicNameTh')];
  const trouble = passwordTrouble(typed, { about, hasSecondFactor: false });
  if (!read.success || trouble) {
    return { status: 'invalid', fields: read.error?.issues.map(fieldOf) ?? [], trouble };
  }

  const { password, ...input } = read.data;
  const passwordHash = await hashPassword(password);
  const answer = await setUpFirstAdministrator(database, { ...input, passwordHash }, now);
  if (answer.status === 'done') redirect('/sign-in?done=set-up');
  return { status: 'wrong-token' };
}

function fieldOf({ path: [first, second] }: { path: PropertyKey[] }): SetUpField {
  if (first === 'clinicName') return second === 'th' ? 'clinicNameTh' : 'clinicNameEn';
  return first as SetUpField;
}
