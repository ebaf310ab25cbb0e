import { beforeAll, expect, test, vi } from 'vitest';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import type { Handout } from '@/lib/handout/handout';
import { reEncodePicture } from '@/lib/pictures/re-encode-picture';
import { drawPdfPages } from '@/tests/support/draw-pdf-pages';
import { handoutFor } from '@/tests/support/handouts';
import { openPrintThread } from '@/tests/support/print-thread';
import { sentPicture } from '@/tests/support/sent-picture';
import type { PrintedPictures } from './sheet';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const [BLUE, ORANGE] = ['1'.repeat(64), '2'.repeat(64)];
const pictures: Record<string, PrintedPictures[string]> = {};

beforeAll(async () => {
  for (const [hash, colour] of [
    [BLUE, '#0000ff'],
    [ORANGE, '#ff8000'],
  ] as const) {
    const made = await reEncodePicture(await sentPicture(colour));
    if (typeof made === 'string') throw new Error(made);
    pictures[hash] = made;
  }
});

const three = handoutFor({ variants: ['EX01-b', 'EX09-a', 'EX12-a'], language: 'th' });

/** The first of three exercises shows this instead of its figure. */
function showing(picture: OwnPicture): Handout {
  const blocks = three.blocks.map((block) =>
    block.kind === 'exercise' && block.number === 1 ? { ...block, picture } : block,
  );
  return { ...three, blocks };
}

const printed = (picture: OwnPicture) => count(showing(picture));

/** Pages, and how many pixels of the print are blue and orange. */
async function count(handout: Handout) {
  const thread = openPrintThread();
  const pages = await drawPdfPages(await thread.print(handout, {}, pictures), 1);
  await thread.close();
  const count = { pages: pages.length, blue: 0, orange: 0 };
  for (const context of pages) {
    const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (blue > 200 && red < 60 && green < 60) count.blue += 1;
      if (red > 200 && blue < 60 && green > 90 && green < 160) count.orange += 1;
    }
  }
  return count;
}

test("the clinic's own pictures are printed, start and movement, and three exercises still fit one page", async () => {
  const { pages, blue, orange } = await printed({ kind: 'uploaded', start: BLUE, end: ORANGE });
  expect(pages).toBe(1);
  expect(Math.min(blue, orange)).toBeGreaterThan(1500);
});

test('one picture takes the room of both', async () => {
  const one = await printed({ kind: 'uploaded', start: BLUE, end: null });
  expect(one).toMatchObject({ pages: 1, orange: 0 });
  expect(one.blue).toBeGreaterThan(3000);
});

test('without any the words have the room', async () => {
  expect(await printed({ kind: 'none' })).toEqual({ pages: 1, blue: 0, orange: 0 });
});

test("the clinic's logo stands in the head, and three exercises still fit one page", async () => {
  const blocks = three.blocks.map((block) =>
    block.kind === 'title' ? { ...block, clinic: { ...block.clinic, logo: BLUE } } : block,
  );
  const { pages, blue } = await count({ ...three, blocks });
  expect(pages).toBe(1);
  expect(blue).toBeGreaterThan(500);
});
