import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHOSEN_FOR_YOU, DISCLAIMER } from '@/lib/handout/handout';
import { WORDS } from '@/lib/handout/words';

const CONTENT = ['lib/catalog/content', 'lib/patient/content', 'lib/contraindications/content'];

function readJson(folder: string): unknown[] {
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What stands under `th`, at any depth. */
function thaiIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'th' ? stringsIn(each) : thaiIn(each),
  );
}

/** Every Thai text of the product, once, in the order of its files. */
export function thaiTexts(): string[] {
  const texts = [
    ...CONTENT.flatMap(readJson).flatMap(thaiIn),
    ...thaiIn([WORDS, DISCLAIMER, CHOSEN_FOR_YOU]),
    ...readJson('messages/th').flatMap(stringsIn),
  ];
  return [...new Set(texts)].filter((text) => /[\u0e00-\u0e7f]/.test(text));
}
