import { HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { findLiving } from '@/app/h/[token]/find-living';
import { requireHandout } from '@/lib/db/handouts';
import { findPicture } from '@/lib/db/pictures';
import { picturesIn } from '@/lib/handout/handout';

/** A picture that stands in the handout behind this link, and no other. */
export const GET = answering<{ token: string; hash: string }>(async (request, { params }) => {
  const { token, hash } = await params;
  const found = await findLiving(request, token, new Date());
  if (found instanceof Response) return found;
  const { link, database } = found;
  const isShown = picturesIn(await requireHandout(database, link)).includes(hash);
  const picture = isShown ? await findPicture(database, link.clinicId, hash) : null;
  if (!picture) return new Response(null, { status: 404, headers: HANDOUT_HEADERS });
  return new Response(picture.bytes, {
    headers: { ...HANDOUT_HEADERS, 'Content-Type': picture.mime },
  });
});
