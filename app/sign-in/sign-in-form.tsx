'use client';

import { SignInFields } from './sign-in-fields';

/** The page is loaded anew after it, so that nothing of an earlier person stays in memory. */
export function SignInForm({ next }: { next: string }) {
  return <SignInFields onSignedIn={() => location.assign(next)} />;
}
