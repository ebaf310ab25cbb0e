import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareWithStored, drawPictures, PICTURES } from '@/tests/support/pictures';

/** Smoothed edges may fall a little differently on another processor. */
const MOST_PIXELS = 40;
const RESULTS = 'test-results/pictures';

test('the printed pages look as stored', { timeout: 120_000 }, async () => {
  const pictures = await drawPictures();
  const names = pictures.map(({ name }) => name);
  expect(readdirSync(PICTURES).toSorted(), 'npm run pictures').toEqual(names.toSorted());
  const changed: string[] = [];
  for (const picture of pictures) {
    const { pixels, difference } = await compareWithStored(picture);
    if (pixels <= MOST_PIXELS) continue;
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(`${RESULTS}/${picture.name}`, picture.context.canvas.toBuffer('image/png'));
    writeFileSync(`${RESULTS}/difference-${picture.name}`, difference.canvas.toBuffer('image/png'));
    changed.push(`${picture.name}: ${pixels} pixels`);
  }
  expect(changed, `see ${RESULTS}; if it is meant to look so: npm run pictures`).toEqual([]);
});
