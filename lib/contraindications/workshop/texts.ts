import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Content } from './content';

/** A text with the id it stands under and the fields that lead to it, as `EX03-a steps 2`. */
export type PlacedText = { at: string; text: Bilingual };

const THAI_LETTER = /\p{Script=Thai}/u;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: Record<string, unknown>): value is Bilingual {
  return typeof value.en === 'string' && typeof value.th === 'string';
}

/** Every text in both languages anywhere in `value`, each at its place. */
export function listTexts(value: unknown, at = ''): PlacedText[] {
  if (!isRecord(value)) return [];
  if (isText(value)) return [{ at, text: value }];
  const own = typeof value.id === 'string' ? value.id : '';
  return Object.entries(value).flatMap(([key, each]) => {
    const number = Array.isArray(value) && isRecord(each) && !('id' in each);
    const step = Array.isArray(value) ? (number ? String(Number(key) + 1) : '') : key;
    return listTexts(each, [own || at, step].filter(Boolean).join(' '));
  });
}

/** Texts that are missing or written in the other language's letters. */
export function textFaults(content: Content): string[] {
  return listTexts(content).flatMap(({ at, text }) => [
    ...(text.en.trim() ? [] : [`${at}: no English text`]),
    ...(text.th.trim() ? [] : [`${at}: no Thai text`]),
    ...(THAI_LETTER.test(text.en) ? [`${at}: Thai letters in the English text`] : []),
    ...(text.th.trim() && !THAI_LETTER.test(text.th)
      ? [`${at}: no Thai letter in the Thai text "${text.th}"`]
      : []),
  ]);
}
