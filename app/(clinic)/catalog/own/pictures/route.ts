import { readAtMost } from '@/app/read-at-most';
import type { PictureAnswer } from '@/components/own-exercises/picture-answer';
import { failureOf } from '@/components/ui/failure-of';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { keepPicture, maySendPicture } from '@/lib/db/pictures';
import { PICTURE_BYTES_AT_MOST, reEncodePicture } from '@/lib/pictures/re-encode-picture';

/** Takes one picture, the body being its bytes, and answers under which hash it is kept, drawn anew. */
export async function POST(request: Request): Promise<Response> {
  await requireSameOrigin();
  try {
    return Response.json(await answerTo(request));
  } catch (error) {
    if (failureOf(error) === 'storage-full') return new Response(null, { status: 507 });
    throw error;
  }
}

async function answerTo(request: Request): Promise<PictureAnswer> {
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const database = await db();
  const permit = await maySendPicture(database, actor);
  if (permit !== 'allowed') return { status: permit };
  const sent = await readAtMost(request, PICTURE_BYTES_AT_MOST);
  if (sent === null) return { status: 'too-large' };
  const picture = await reEncodePicture(sent);
  if (typeof picture === 'string') return { status: picture };
  const hash = await keepPicture(database, actor, { picture, now: new Date() });
  return { status: 'kept', hash };
}
