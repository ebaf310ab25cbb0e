import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { expectAsStored } from '@/tests/support/expect-as-stored';
import { paintDrawing } from '@/tests/support/paint-drawing';
import { drawFigures, FIGURES } from '@/tests/support/pictures';
import type { Drawing } from './drawing';
import { findFigure } from './figure';
import { SCENES } from './poses/scenes';

test('every figure looks as stored', { timeout: 60_000 }, async () => {
  await expectAsStored(FIGURES, drawFigures());
});

/** Pixels round the box in which nothing may show. */
const MARGIN = 12;
/** Head and arrow keep this share of the height as air above them. */
const AIR = 0.04;

/** Rows and columns that hold something painted, from the box's corner. */
function paintedExtent(drawing: Drawing) {
  const width = drawing.width + 2 * MARGIN;
  const height = drawing.height + 2 * MARGIN;
  const context = createCanvas(width, height).getContext('2d');
  paintDrawing(context, drawing, { x: MARGIN, y: MARGIN, scale: 1 });
  const { data } = context.getImageData(0, 0, width, height);
  const extent = { left: width, right: 0, top: height, bottom: 0 };
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) < 8) continue;
    const x = ((at - 3) / 4) % width;
    const y = Math.floor((at - 3) / 4 / width);
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x + 1);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y + 1);
  }
  return {
    left: extent.left - MARGIN,
    right: drawing.width + MARGIN - extent.right,
    top: extent.top - MARGIN,
    bottom: drawing.height + MARGIN - extent.bottom,
  };
}

test.each([...SCENES.keys()])('%s is cut by its frame nowhere, and keeps air above', (id) => {
  const cut = (['man', 'woman'] as const).flatMap((person) => {
    const figure = findFigure(id, person);
    return [figure?.start, ...(figure?.frames ?? [])].flatMap((drawing, index) => {
      if (!drawing) return [];
      const room = paintedExtent(drawing);
      const isCut = Math.min(room.left, room.right, room.bottom) < 0;
      return isCut || room.top < AIR * drawing.height - 1 ? [{ person, index, ...room }] : [];
    });
  });
  expect(cut).toEqual([]);
});
