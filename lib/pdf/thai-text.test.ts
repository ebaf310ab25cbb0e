import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Handout } from '@/lib/handout/handout';
import { hasPoppler, readWithPoppler } from '@/tests/support/poppler';
import { openPrintThread } from '@/tests/support/print-thread';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';
import { thaiTexts } from '@/tests/support/thai-texts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

/** Of one box, which stays on one page; of one file, far from the memory a print may have. */
const [IN_BOX, IN_FILE] = [10, 100];

function cut<Each>(list: readonly Each[], size: number): Each[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Each text in both weights, one after the other. */
function handoutSaying(texts: readonly string[]): Handout {
  const both = (text: string) => ({ en: text, th: text });
  return {
    language: 'th',
    blocks: cut(texts, IN_BOX).map((few) => ({
      kind: 'activities',
      doThese: few.map((text) => ({ id: text, name: both(text), how: both(text) })),
      afterTest: [],
      avoid: [],
    })),
  };
}

/** A line may break within the braces of a gap, which nobody reads. */
const texts = thaiTexts().map((text) => text.replaceAll(/[{}]/g, ''));
const printed: { texts: string[]; bytes: Uint8Array }[] = [];

beforeAll(async () => {
  const thread = openPrintThread();
  for (const order of [texts, texts.toReversed()]) {
    for (const some of cut(order, IN_FILE)) {
      printed.push({ texts: some, bytes: await thread.print(handoutSaying(some)) });
    }
  }
  await thread.close();
});
afterAll(() => printed.splice(0));

function lostIn(read: string, some: readonly string[]): string[] {
  const whole = withoutSpace(read);
  return some.filter((text) => !whole.includes(withoutSpace(text + text)));
}

describe('every Thai text of the product is printed whole, whatever was printed before it', () => {
  test('there is much of it, and much of that has a sara am', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => text.includes('\u0e33')).length).toBeGreaterThan(300);
  });

  test('as pdf.js reads it', async () => {
    for (const { texts: some, bytes } of printed) {
      expect(lostIn((await readPdfPages(bytes)).join(''), some)).toEqual([]);
    }
  });

  test.skipIf(!hasPoppler)('as poppler reads it', () => {
    for (const { texts: some, bytes } of printed) {
      expect(lostIn(readWithPoppler(bytes), some)).toEqual([]);
    }
  });

  test('also where the first aa of a weight is that of a sara am under a tone mark', async () => {
    const thread = openPrintThread();
    const texts = ['ซ้ำ', 'ค้นหา'];
    const bytes = await thread.print(handoutSaying(texts));
    await thread.close();
    expect(lostIn((await readPdfPages(bytes)).join(''), texts)).toEqual([]);
  });
});
