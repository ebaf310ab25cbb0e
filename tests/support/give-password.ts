import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findPasswordFacts, type NewPassword, setPassword } from '@/lib/db/passwords';

/** As the person does it who knows the present one, from a session that is none of those kept. */
export async function givePassword(
  db: Db,
  actor: Actor,
  { password, now }: { password: NewPassword; now: Date },
): Promise<number | null> {
  const over = await findPasswordFacts(db, actor);
  return setPassword(db, actor, { password, over, keep: '', now });
}
