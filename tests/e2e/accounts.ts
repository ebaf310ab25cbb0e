import type { Visitor } from '@/tests/support/routes';
import { readDemo } from './demo';

const account = (email: string) => ({ email, password: readDemo().password });

/** The demo's people, see `prisma/demo.ts`; `null` = not signed in. A disabled user cannot sign in. */
export const DEMO_ACCOUNTS: Record<Visitor, { email: string; password: string } | null> = {
  anonymous: null,
  'other-clinic': account('other@khayap.example'),
  therapist: account('therapist@khayap.example'),
  administrator: account('administrator@khayap.example'),
  disabled: null,
};
