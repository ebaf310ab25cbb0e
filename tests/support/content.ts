import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Exercise } from '@/lib/catalog/exercise';

/** Playwright's loader takes no JSON import, so what its tests need of the content is read from the files. */
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const EXERCISES = Array.from({ length: 12 }, (_, index) =>
  Exercise.parse(read(`lib/catalog/content/EX${String(index + 1).padStart(2, '0')}.json`)),
);

export const HISTORY_GROUP_IDS = z
  .array(z.object({ id: z.string() }))
  .parse(read('lib/patient/content/minimum-history.json'))
  .map(({ id }) => id);
