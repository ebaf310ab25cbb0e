import type { PasswordTrouble } from '@/lib/auth/password-policy';

export type JoinAnswer =
  | { status: 'refused'; trouble: PasswordTrouble }
  | { status: 'wrong-token' };
