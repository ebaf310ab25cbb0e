import { renderToBuffer } from '@react-pdf/renderer';
import type { Handout } from '@/lib/handout/handout';
import { HandoutDocument, type LaidOutPage, type PrintedPage } from './handout-document';
import type { PrintOptions } from './print-options';

export type SetPages = { bytes: Uint8Array; laidOut: readonly LaidOutPage[] };

/** These pages as a file, and where everything came to lie. */
export async function setPages(
  handout: Handout,
  { paper = 'a4', isDemo = false }: PrintOptions,
  pages: readonly PrintedPage[],
): Promise<SetPages> {
  let laidOut: readonly LaidOutPage[] = [];
  const bytes = await renderToBuffer(
    <HandoutDocument
      handout={handout}
      pages={pages}
      paper={paper}
      isDemo={isDemo}
      onLaidOut={(all) => {
        laidOut = all;
      }}
    />,
  );
  return { bytes, laidOut };
}
