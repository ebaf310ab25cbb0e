import { renderToBuffer } from '@react-pdf/renderer';
import type { Handout } from '@/lib/handout/handout';
import { loadFonts } from './fonts';
import { HandoutDocument } from './handout-document';

export type PrintOptions = {
  /** Absolute address of the patient's link, printed as QR code. */
  url: string;
  /** Marks every page as a demonstration. */
  isDemo?: boolean;
};

/** The handout as PDF, in `handout.language`; the same input gives the same bytes. */
export async function drawHandout(
  handout: Handout,
  { url, isDemo = false }: PrintOptions,
): Promise<Uint8Array> {
  await loadFonts();
  return renderToBuffer(<HandoutDocument handout={handout} url={url} isDemo={isDemo} />);
}
