import { z } from 'zod';
import type { Bilingual, Language } from './bilingual';
import { PlainText } from './plain-text';

/** A text as typed: a language that is left empty is filled with the other. */
export type TypedText = Record<Language, string>;

const textOf = (most: number) =>
  z.strictObject({ en: PlainText.trim().max(most), th: PlainText.trim().max(most) });

/** In one language at least. */
const neededText = (most: number) =>
  textOf(most).refine(({ en, th }) => en !== '' || th !== '', 'required');

/** Most letters of each text, and most steps and mistakes. */
export const OWN_WORDS_LIMITS = {
  name: 80,
  text: 300,
  mistake: 200,
  sideMeans: 60,
  steps: 5,
  mistakes: 3,
} as const;
const { name, text, mistake, sideMeans, steps, mistakes } = OWN_WORDS_LIMITS;

/** Everything a patient reads of an own exercise, in one or both languages. */
export const OwnWords = z.strictObject({
  name: neededText(name),
  start: neededText(text),
  steps: z.array(neededText(text)).min(1).max(steps),
  mistakes: z.array(neededText(mistake)).max(mistakes),
  why: neededText(text),
  stopIf: neededText(text),
  /** What "left" means here; may be empty. */
  sideMeans: textOf(sideMeans),
});
export type OwnWords = z.infer<typeof OwnWords>;

/** Both languages, the empty one filled with the other. @throws {RangeError} when both are empty. */
export function inBoth({ en, th }: TypedText): Bilingual {
  if (en === '' && th === '') throw new RangeError('A text is empty in both languages.');
  return { en: en || th, th: th || en };
}

/** The languages in which something is missing, so that the other one's words stand there. */
export function missingLanguages(words: OwnWords): Language[] {
  const { name, start, steps, mistakes, why, stopIf, sideMeans } = words;
  const texts: TypedText[] = [name, start, ...steps, ...mistakes, why, stopIf, sideMeans];
  const said = texts.filter(({ en, th }) => en.trim() !== '' || th.trim() !== '');
  return (['en', 'th'] as const).filter((one) => said.some((each) => each[one].trim() === ''));
}
