import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Block, Handout } from '@/lib/handout/handout';
import { dayLabel, exerciseCount, minutesADay, titleFor, versionLabel } from '@/lib/handout/words';

/** What was typed and so stands in one language only. */
const TYPED = ['note', 'text', 'phone', 'licence'];

/** Every text of a block in one language, ids left out. */
export function textsOf(value: unknown, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, language));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'th' in value) return [(value as Bilingual)[language]];
  return Object.entries(value).flatMap(([key, each]) =>
    TYPED.includes(key) && typeof each === 'string' ? [each] : textsOf(each, language),
  );
}

function textsOfTitle(title: Extract<Block, { kind: 'title' }>, language: Language): string[] {
  return [
    titleFor(title.patientName, language),
    `${title.prescriber.title} ${title.prescriber.name}`,
    dayLabel(title.issuedOn, language),
    versionLabel(title.versionNumber, language),
    minutesADay(title.minutesPerDay, language),
    ...(title.reviewOn ? [dayLabel(title.reviewOn, language)] : []),
  ];
}

/** All that a patient must find, on the page as on paper. */
export function textsOfHandout({ blocks, language }: Handout): string[] {
  const exercises = blocks.filter(({ kind }) => kind === 'exercise');
  return [
    exerciseCount(exercises.length, language),
    ...blocks.flatMap((block) => [
      ...(block.kind === 'title' ? textsOfTitle(block, language) : []),
      ...textsOf(block, language),
    ]),
  ].filter((text) => text !== '');
}
