import { z } from 'zod';
import type { SessionLeft } from './session-clock';

const Left = z.object({
  userId: z.string(),
  idleLeftMs: z.number(),
  leftMs: z.number(),
  owesSecondFactor: z.boolean(),
});

/** Asks the server without being seen by it. `null`: there is no session. @throws when no answer comes. */
export async function lookAtSession(): Promise<SessionLeft | null> {
  const answer = await fetch('/api/session', { cache: 'no-store' });
  if (answer.status === 401) return null;
  return Left.parse(await answer.json());
}
