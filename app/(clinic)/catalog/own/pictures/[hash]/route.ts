import { findActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { findPicture } from '@/lib/db/pictures';

/** A picture of the clinic's own exercises, for whoever works there; to everybody else it does not exist. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ hash: string }> },
): Promise<Response> {
  const actor = await findActor();
  const picture = actor && (await findPicture(await db(), actor.clinicId, (await params).hash));
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture.bytes, { headers: { 'Content-Type': picture.mime } });
}
