import 'server-only';
import { log } from '@/lib/log/log';
import type { Actor } from './actor';

export type NotAllowed = { status: 'not-allowed' };

/** What somebody is answered whose role rules an act out; who asked is written to the log each time. */
export function notAllowed({ userId, role }: Pick<Actor, 'userId' | 'role'>): NotAllowed {
  log().warn({ user: userId, role }, 'act.refused');
  return { status: 'not-allowed' };
}
