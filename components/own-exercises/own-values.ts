import type { OwnContent } from '@/lib/catalog/own-exercise';
import type { TypedText } from '@/lib/catalog/own-words';

/** What is typed, empty steps and all. */
export type OwnValues = Omit<OwnContent, 'words'> & { words: OwnContent['words'] };

/** Texts without which nothing is saved: in one language at least. */
export const NEEDED = ['name', 'start', 'steps', 'why', 'stopIf'] as const;
export type Needed = (typeof NEEDED)[number];

export const NO_TEXT: TypedText = { en: '', th: '' };

const isSaid = ({ en, th }: TypedText) => en.trim() !== '' || th.trim() !== '';

const DOSE: OwnContent['dose'] = {
  sets: 1,
  repetitions: 10,
  holdSeconds: 5,
  restSeconds: 5,
  side: 'both',
  perDay: 1,
  daysPerWeek: 7,
};

/** A new exercise, or one whose words were never written: `name` is kept, and when to stop is proposed. */
export function blankValues(name: TypedText, stopIf: TypedText): OwnValues {
  return {
    words: {
      name,
      start: NO_TEXT,
      steps: [NO_TEXT, NO_TEXT],
      mistakes: [],
      why: NO_TEXT,
      stopIf,
      sideMeans: NO_TEXT,
    },
    type: 'strength',
    position: 'standing',
    attributes: [],
    muscles: [],
    equipment: [],
    dose: DOSE,
    moveSeconds: 4,
    oneSidedDoseLoads: null,
    picture: { kind: 'none' },
  };
}

/** Needed texts that are empty in both languages, in the order of the form. */
export function missingTexts({ words }: OwnValues): Needed[] {
  return NEEDED.filter((field) =>
    field === 'steps' ? !words.steps.some(isSaid) : !isSaid(words[field]),
  );
}

/** What is sent: lines that were left empty are none. */
export function contentOf(values: OwnValues): OwnContent {
  const { steps, mistakes } = values.words;
  return {
    ...values,
    words: { ...values.words, steps: steps.filter(isSaid), mistakes: mistakes.filter(isSaid) },
  };
}
