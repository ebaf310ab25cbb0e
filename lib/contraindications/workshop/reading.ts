import { type Content, variantsIn } from './content';
import { listTexts, type PlacedText } from './texts';

/** School years that an English text may ask of its reader. */
export const GRADE_AT_MOST = 6;
/** Words that a Thai text may hold before a full stop or its end. */
export const THAI_WORDS_AT_MOST = 25;

const thaiSentences = new Intl.Segmenter('th', { granularity: 'sentence' });
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

/** Groups of vowels, without a silent final e; at least one. A count by ear differs by a few in a hundred. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(
    /(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/,
    (end) => end[0] ?? '',
  );
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Flesch-Kincaid grade: school years by length of sentences and words. On a text of a few words it is rough. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => part.trim() !== '');
  const words = text.match(/[A-Za-z][A-Za-z'-]*|\d+/g) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const perSentence = words.length / Math.max(1, sentences.length);
  return 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59;
}

/** Words of the longest sentence. Thai writes no full stop: a text without one counts as a whole. */
export function longestThaiSentence(text: string): number {
  const lengths = [...thaiSentences.segment(text)].map(
    ({ segment }) => [...thaiWords.segment(segment)].filter((word) => word.isWordLike).length,
  );
  return Math.max(0, ...lengths);
}

/** What a patient reads of the exercises and activities. */
export function patientTexts(content: Content): PlacedText[] {
  const ofVariants = variantsIn(content).map(({ id, start, steps, mistakes, why, stopIf }) => {
    return { id, start, steps, mistakes, why, stopIf };
  });
  const ofActivities = content.activities.map(({ id, how, why, stopIf }) => {
    return { id, how, why, stopIf };
  });
  return listTexts([ofVariants, ofActivities, content.stopRules]);
}

/** What findings say to a doctor. */
export function findingTexts(content: Content): PlacedText[] {
  const { attributeRules, directRules, doseRules, programRules, combinationRules } = content;
  const messages = [attributeRules, directRules, doseRules, programRules, combinationRules]
    .flat()
    .map(({ id, message }) => ({ id, message }));
  return listTexts([messages, content.swimClearance, content.waterWalkAdvice]);
}

type Measured = { at: string; value: number; text: string };

function over(measured: readonly Measured[], most: number): string[] {
  return measured
    .filter(({ value }) => value > most)
    .sort((a, b) => b.value - a.value)
    .map(({ at, value, text }) => `${at}, ${Math.round(value * 10) / 10}: ${text}`);
}

/** English texts over the grade, hardest first. */
export function hardTexts(texts: readonly PlacedText[]): string[] {
  return over(
    texts.map(({ at, text }) => ({ at, value: gradeOf(text.en), text: text.en })),
    GRADE_AT_MOST,
  );
}

/** Thai texts with a long sentence, longest first. */
export function longTexts(texts: readonly PlacedText[]): string[] {
  return over(
    texts.map(({ at, text }) => ({ at, value: longestThaiSentence(text.th), text: text.th })),
    THAI_WORDS_AT_MOST,
  );
}
