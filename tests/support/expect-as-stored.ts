import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { compareWithStored, type Picture } from './pictures';

/** Smoothed edges may fall a little differently on another processor. */
const MOST_PIXELS = 40;
const RESULTS = 'test-results/pictures';

/** Fails with the names of the pictures that changed, and leaves each beside a picture of what differs. */
export async function expectAsStored(folder: string, pictures: readonly Picture[]): Promise<void> {
  const names = pictures.map(({ name }) => name);
  expect(readdirSync(folder).toSorted(), 'npm run pictures').toEqual(names.toSorted());
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
}
