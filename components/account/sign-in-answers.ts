import type { NewPasswordTrouble } from '@/components/ui/new-password-field';

/** What changing one's password answers; `ended`: places that were signed out. `failed` = no answer came. */
export type PasswordAnswer =
  | { status: 'changed'; ended: number }
  | { status: 'refused'; trouble: NewPasswordTrouble }
  | { status: 'wrong-password' | 'throttled' | 'signed-out' | 'failed' };

/** What ending sessions of one's own answers. */
export type SessionsAnswer =
  | { status: 'closed'; count: number }
  | { status: 'signed-out' | 'failed' };
