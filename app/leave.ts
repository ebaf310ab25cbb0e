'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/lib/auth/sign-out';
import { noteTaken } from '@/lib/log/request';

/** Ends the session; without one it only leads to the sign-in. */
export async function leave(): Promise<void> {
  noteTaken();
  await signOut();
  redirect('/sign-in');
}
