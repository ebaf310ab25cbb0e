import { findPreview } from '@/app/(clinic)/patients/[id]/review/load-preview';
import { PREVIEW_HEADERS } from '@/app/h/[token]/answer';
import { readAskedPrint } from '@/app/h/[token]/handout.pdf/asked-print';
import { db } from '@/lib/db/client';
import { findPictures } from '@/lib/db/pictures';
import { env } from '@/lib/env';
import { picturesIn } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { renderHandoutPdf, tagOfPrint } from '@/lib/pdf/render-handout';
import { PRINT_AGAIN, PrintRefusedError } from '@/lib/pdf/thread-pool';

/** The sheet as it would be printed, marked on every page, with no code to scan. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const found = await findPreview(request, (await params).id, new Date());
  if (found instanceof Response) return found;
  const { handout, chosen, actor } = found;
  const { paper, size } = readAskedPrint(request);
  const options = { language: chosen, paper, size, url: null, isDemo: env().isDemo };
  const tag = tagOfPrint({ handout, options });
  try {
    const pdf = await renderHandoutPdf(async () => handout, {
      tag,
      options,
      findPictures: async () => findPictures(await db(), actor.clinicId, picturesIn(handout)),
    });
    return new Response(pdf, {
      headers: {
        ...PREVIEW_HEADERS,
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.byteLength),
        'Content-Disposition': 'inline; filename="preview.pdf"',
      },
    });
  } catch (error) {
    if (!(error instanceof PrintRefusedError)) throw error;
    const headers = {
      ...PREVIEW_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      ...PRINT_AGAIN,
    };
    const { en, th } = WORDS.printIsBusy;
    return new Response(`${th}\n${en}\n`, { status: 503, headers });
  }
}
