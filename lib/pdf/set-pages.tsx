import { renderToBuffer } from '@react-pdf/renderer';
import type { Handout } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';
import { HandoutDocument, type LaidOutPage, type PrintedPage } from './handout-document';
import type { PrintOptions } from './print-options';

export type SetPages = { bytes: Uint8Array; laidOut: readonly LaidOutPage[] };

/** These pages as a file, and where everything came to lie. */
export async function setPages(
  handout: Handout,
  { paper = 'a4', isDemo = false, url }: PrintOptions,
  pages: readonly PrintedPage[],
): Promise<SetPages> {
  const marks = [isDemo && WORDS.demonstration, url === null && WORDS.notIssued].filter(
    (mark) => mark !== false,
  );
  let laidOut: readonly LaidOutPage[] = [];
  const bytes = await renderToBuffer(
    <HandoutDocument
      handout={handout}
      pages={pages}
      paper={paper}
      marks={marks}
      onLaidOut={(all) => {
        laidOut = all;
      }}
    />,
  );
  return { bytes, laidOut };
}
