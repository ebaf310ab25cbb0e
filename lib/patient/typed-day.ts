/** A day as typed; Thai digits and both calendars are welcome. */
export type TypedDay = { day: string; month: string; year: string };

export const NO_DAY: TypedDay = { day: '', month: '', year: '' };

/** A year from here on is Buddhist: nobody's Gregorian one is so late. Source: the product's rule for typed years. */
const FIRST_BUDDHIST_YEAR = 2400;
const BUDDHIST_OFFSET = 543;
/** Nobody alive was born earlier; a year before it is a slip of the hand. */
const FIRST_BIRTH_YEAR = 1900;

export type ReadDay = { status: 'empty' } | { status: 'wrong' } | { status: 'day'; day: string };

/** The Gregorian day `YYYY-MM-DD` that was meant; `wrong` also for a day after `today`. */
export function readTypedDay(typed: TypedDay, today: string): ReadDay {
  const read = readAnyDay(typed);
  return read.status === 'day' && read.day > today ? { status: 'wrong' } : read;
}

/** As `readTypedDay`, of any day past or to come. */
export function readAnyDay(typed: TypedDay): ReadDay {
  const parts = [typed.day, typed.month, typed.year].map((part) => latinDigits(part).trim());
  if (parts.every((part) => part === '')) return { status: 'empty' };
  const [day, month, typedYear] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  if (!day || !month || !typedYear) return { status: 'wrong' };

  const year = typedYear >= FIRST_BUDDHIST_YEAR ? typedYear - BUDDHIST_OFFSET : typedYear;
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = date.toISOString().slice(0, 10);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_BIRTH_YEAR ? { status: 'day', day: text } : { status: 'wrong' };
}

/** A recorded day as somebody would type it in this language: Thai with the Buddhist year. */
export function typeDay(day: string | null, language: 'en' | 'th'): TypedDay {
  if (day === null) return NO_DAY;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const shown = language === 'th' ? year + BUDDHIST_OFFSET : year;
  return { day: String(date), month: String(month), year: String(shown) };
}

/** Thai digits as Latin ones. */
export function latinDigits(typed: string): string {
  return typed.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}
