import { HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { findLiving } from '@/app/h/[token]/find-living';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { requireHandout } from '@/lib/db/handouts';
import { findPictures } from '@/lib/db/pictures';
import { findPause } from '@/lib/db/recall-rows';
import { env } from '@/lib/env';
import { picturesIn } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { requestId } from '@/lib/log/request';
import { pausedOnPrint } from '@/lib/pdf/print-options';
import { renderHandoutPdf, tagOfPrint } from '@/lib/pdf/render-handout';
import { PRINT_AGAIN, PrintRefusedError } from '@/lib/pdf/thread-pool';
import { readAskedPrint } from './asked-print';
import { isKnown } from './etag';

export const GET = answering<{ token: string }>(async (request, { params }) => {
  const { token } = await params;
  const found = await findLiving(request, token, new Date());
  if (found instanceof Response) return found;

  const { publicUrl, isDemo } = env();
  const { link, database } = found;
  const choice = readAskedPrint(request);
  const shortUrl = link.shortCode && `${publicUrl}/d/${link.shortCode}`;
  const options = {
    ...choice,
    url: `${publicUrl}/h/${token}`,
    shortUrl,
    isDemo,
    ...pausedOnPrint(await findPause(database, link), link.contact.phone),
  };
  // An issued version never changes and its bytes follow from it and what rests of it, so its number stands for them.
  const { prescriptionId, versionNumber } = link;
  const tag = tagOfPrint({ prescriptionId, versionNumber, options });
  const headers = { ...HANDOUT_HEADERS, ETag: `"${tag}"` };
  if (isKnown(headers.ETag, request.headers.get('if-none-match'))) {
    return new Response(null, { status: 304, headers });
  }
  try {
    const pdf = await renderHandoutPdf(() => requireHandout(database, link), {
      tag,
      options,
      findPictures: (handout) => findPictures(database, link.clinicId, picturesIn(handout)),
    });
    return new Response(pdf, {
      headers: {
        ...headers,
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.byteLength),
        'Content-Disposition': 'inline; filename="home-exercises.pdf"',
      },
    });
  } catch (error) {
    if (error instanceof PrintRefusedError) {
      return answerText(503, WORDS.printIsBusy, PRINT_AGAIN);
    }
    log().error(describeError(error), 'print.failed');
    return answerText(500, WORDS.printFailed);
  }
});

/** Instead of the file, in both languages, with the number that finds the trouble in the log. */
function answerText(
  status: number,
  { th, en }: Bilingual,
  headers: Record<string, string> = {},
): Response {
  return new Response([th, en, requestId() ?? ''].join('\n'), {
    status,
    headers: { ...HANDOUT_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });
}
