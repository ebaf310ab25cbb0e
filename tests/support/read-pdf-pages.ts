import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page, without any white space: a line break is no difference to a reader. */
export async function readPdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(withoutSpace(items.map((each) => ('str' in each ? each.str : '')).join('')));
  }
  await document.destroy();
  return pages;
}

/** Sara am may be stored as one or as two code points. */
export function withoutSpace(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replace(/[\s\u200b]+/g, '');
}
