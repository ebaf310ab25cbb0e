import { readSessionId } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { findSessionLeft } from '@/lib/db/sessions';

const headers = { 'Cache-Control': 'private, no-store' };

/** How long the session of the page that asks still lasts; asking does not prolong it. */
export async function GET(): Promise<Response> {
  const sessionId = await readSessionId();
  const left = sessionId && (await findSessionLeft(await db(), sessionId, new Date()));
  if (!left) return Response.json({ status: 'signed-out' }, { status: 401, headers });
  return Response.json(left, { headers });
}
