import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';

/** No-break space: a number never parts from its unit at the end of a line. */
const nb = '\u00a0';

/** Words of the sentence, and the number of the dose they say; `null` = words between. */
export type DosePart = { text: string; field: keyof Dose | null };

const between = (text: string): DosePart => ({ text, field: null });

/**
 * The dose as a patient reads it, such as "Hold 20 seconds, 3 times on each side. Once a day, 5 days a week."
 * `sideMeans` says what left and right are in this movement; `null` where both sides work together.
 */
export function doseSentence(dose: Dose, sideMeans: Bilingual | null): Bilingual {
  const join = (parts: readonly DosePart[]) => parts.map(({ text }) => text).join('');
  const { en, th } = doseParts(dose, sideMeans);
  return { en: join(en), th: join(th) };
}

/** The same sentence in parts, so that the words of one number can be marked. */
export function doseParts(dose: Dose, sideMeans: Bilingual | null): Record<Language, DosePart[]> {
  const parts = { en: inEnglish(dose, sideMeans?.en), th: inThai(dose, sideMeans?.th) };
  const isSaid = ({ text }: DosePart) => text !== '';
  return { en: parts.en.filter(isSaid), th: parts.th.filter(isSaid) };
}

function inEnglish(dose: Dose, sideMeans: string | undefined): DosePart[] {
  const side = {
    both: '',
    each: ' on each side',
    left: ` on the left side only${sideMeans ? ` (${sideMeans})` : ''}`,
    right: ` on the right side only${sideMeans ? ` (${sideMeans})` : ''}`,
  }[dose.side];
  const hold: DosePart[] = [
    between('Hold '),
    { text: `${dose.holdSeconds}${nb}seconds`, field: 'holdSeconds' },
    between(', '),
  ];
  const repetitions = `${dose.repetitions}${nb}${dose.repetitions === 1 ? 'time' : 'times'}`;
  const perDay =
    { 1: 'Once a day', 2: 'Twice a day' }[dose.perDay] ?? `${dose.perDay}${nb}times a day`;
  const days = dose.daysPerWeek === 1 ? `1${nb}day` : `${dose.daysPerWeek}${nb}days`;
  return [
    ...(dose.holdSeconds > 0 ? hold : [between('Do it ')]),
    { text: repetitions, field: 'repetitions' },
    between(side),
    between(dose.sets > 1 ? ', ' : ''),
    { text: dose.sets > 1 ? `${dose.sets}${nb}sets` : '', field: 'sets' },
    between('. '),
    { text: perDay, field: 'perDay' },
    between(', '),
    { text: dose.daysPerWeek === 7 ? 'every day' : `${days} a week`, field: 'daysPerWeek' },
    between('.'),
  ];
}

function inThai(dose: Dose, sideMeans: string | undefined): DosePart[] {
  const side = {
    both: '',
    each: 'ข้างละ ',
    left: `เฉพาะข้างซ้าย${sideMeans ? ` (${sideMeans})` : ''} `,
    right: `เฉพาะข้างขวา${sideMeans ? ` (${sideMeans})` : ''} `,
  }[dose.side];
  const hold: DosePart[] = [
    between('ค้าง '),
    { text: `${dose.holdSeconds}${nb}วินาที`, field: 'holdSeconds' },
    between(' '),
  ];
  const when = dose.daysPerWeek === 7 ? 'ทุกวัน' : `สัปดาห์ละ${nb}${dose.daysPerWeek}${nb}วัน`;
  return [
    ...(dose.holdSeconds > 0 ? hold : [between('ทำ ')]),
    between(side),
    { text: `${dose.repetitions}${nb}ครั้ง`, field: 'repetitions' },
    between(dose.sets > 1 ? ' ' : ''),
    { text: dose.sets > 1 ? `${dose.sets}${nb}เซต` : '', field: 'sets' },
    between(' '),
    { text: `วันละ${nb}${dose.perDay}${nb}รอบ`, field: 'perDay' },
    between(' '),
    { text: when, field: 'daysPerWeek' },
  ];
}
