'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/lib/auth/sign-out';

/** Ends the session; without one it only leads to the sign-in. */
export async function leave(): Promise<void> {
  await signOut();
  redirect('/sign-in');
}
