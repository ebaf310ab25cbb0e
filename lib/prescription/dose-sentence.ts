import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';

/** No-break space: a number never parts from its unit at the end of a line. */
const nb = '\u00a0';

/**
 * The dose as a patient reads it, such as "Hold 20 seconds, 3 times on each side. Once a day, 5 days a week."
 * `sideMeans` says what left and right are in this movement; `null` where both sides work together.
 */
export function doseSentence(dose: Dose, sideMeans: Bilingual | null): Bilingual {
  return { en: inEnglish(dose, sideMeans?.en), th: inThai(dose, sideMeans?.th) };
}

function inEnglish(dose: Dose, sideMeans: string | undefined): string {
  const side = {
    both: '',
    each: ' on each side',
    left: ` on the left side only${sideMeans ? ` (${sideMeans})` : ''}`,
    right: ` on the right side only${sideMeans ? ` (${sideMeans})` : ''}`,
  }[dose.side];
  const hold = dose.holdSeconds > 0 ? `Hold ${dose.holdSeconds}${nb}seconds, ` : 'Do it ';
  const repetitions = `${dose.repetitions}${nb}${dose.repetitions === 1 ? 'time' : 'times'}`;
  const sets = dose.sets > 1 ? `, ${dose.sets}${nb}sets` : '';
  const perDay =
    { 1: 'Once a day', 2: 'Twice a day' }[dose.perDay] ?? `${dose.perDay}${nb}times a day`;
  const days = dose.daysPerWeek === 1 ? `1${nb}day` : `${dose.daysPerWeek}${nb}days`;
  const when = dose.daysPerWeek === 7 ? 'every day' : `${days} a week`;
  return `${hold}${repetitions}${side}${sets}. ${perDay}, ${when}.`;
}

function inThai(dose: Dose, sideMeans: string | undefined): string {
  const side = {
    both: '',
    each: 'ข้างละ ',
    left: `เฉพาะข้างซ้าย${sideMeans ? ` (${sideMeans})` : ''} `,
    right: `เฉพาะข้างขวา${sideMeans ? ` (${sideMeans})` : ''} `,
  }[dose.side];
  const hold = dose.holdSeconds > 0 ? `ค้าง ${dose.holdSeconds}${nb}วินาที ` : 'ทำ ';
  const sets = dose.sets > 1 ? ` ${dose.sets}${nb}เซต` : '';
  const when = dose.daysPerWeek === 7 ? 'ทุกวัน' : `สัปดาห์ละ${nb}${dose.daysPerWeek}${nb}วัน`;
  return `${hold}${side}${dose.repetitions}${nb}ครั้ง${sets} วันละ${nb}${dose.perDay}${nb}รอบ ${when}`;
}
