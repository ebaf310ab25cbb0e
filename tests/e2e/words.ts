import { readFileSync } from 'node:fs';
import type { Language } from '@/lib/catalog/bilingual';
import type { MESSAGES } from '@/messages/load';

/** The screens' languages, and what a browser asks for to get them. */
export const LANGUAGES = [
  { language: 'en', locale: 'en-GB' },
  { language: 'th', locale: 'th-TH' },
] as const;

export type Words = (typeof MESSAGES)['en'];

function readWords(language: Language): Words {
  const read = (area: string) =>
    JSON.parse(readFileSync(`messages/${language}/${area}.json`, 'utf8'));
  return {
    account: read('account'),
    audit: read('audit'),
    catalog: read('catalog'),
    common: read('common'),
    followUp: read('follow-up'),
    ownExercises: read('own-exercises'),
    merge: read('merge'),
    patientData: read('patient-data'),
    patients: read('patients'),
    prescribe: read('prescribe'),
    recalls: read('recalls'),
    record: read('record'),
    review: read('review'),
    rules: read('rules'),
    ruleStatistics: read('rule-statistics'),
    secondFactor: read('second-factor'),
    settings: read('settings'),
    share: read('share'),
    shell: read('shell'),
    signIn: read('sign-in'),
    team: read('team'),
    templates: read('templates'),
  };
}

/** Every word of the clinic's screens; read as files because Playwright's loader takes no JSON import. */
export const WORDS: Record<Language, Words> = { en: readWords('en'), th: readWords('th') };

/** A sentence of the screens with its blanks filled. */
export function fillIn(sentence: string, blanks: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name) => String(blanks[name] ?? blank));
}

/** A sentence with `count` in it, as a plural or as it is, as it reads for this number. */
export function fillInCount(sentence: string, count: number): string {
  const written = sentence.replace(
    /\{\w+, plural,((?: [^\s{]+ \{[^}]*\})+)\}/,
    (_, branches: string) => {
      const textOf = (name: string) => new RegExp(` ${name} \\{([^}]*)\\}`).exec(branches)?.[1];
      const text =
        textOf(`=${count}`) ?? (count === 1 ? textOf('one') : undefined) ?? textOf('other');
      return (text ?? '').replaceAll('#', String(count));
    },
  );
  return fillIn(written, { count });
}
