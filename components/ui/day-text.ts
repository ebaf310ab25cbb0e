import type { Language } from '@/lib/catalog/bilingual';

const FORMATS = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Asia/Bangkok' }),
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    dateStyle: 'medium',
    timeZone: 'Asia/Bangkok',
  }),
};

/** An instant or a calendar day `YYYY-MM-DD`, as the language writes it; Thai with the Buddhist year. */
export function dayText(day: Date | string, language: Language): string {
  return FORMATS[language].format(
    typeof day === 'string' ? new Date(`${day}T12:00:00+07:00`) : day,
  );
}

const SHORT = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  th: new Intl.DateTimeFormat('th-TH', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};

/** A calendar day without its year, for an axis. */
export function shortDayText(day: string, language: Language): string {
  return SHORT[language].format(new Date(`${day}T00:00:00Z`)).replace(' ', '\u00a0');
}

const WEEKDAYS = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
  th: new Intl.DateTimeFormat('th-TH', { weekday: 'long', timeZone: 'UTC' }),
};
const SOME_MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Of a day counted from Monday, 0 to 6. */
export function weekdayText(index: number, language: Language): string {
  return WEEKDAYS[language].format(new Date(SOME_MONDAY + index * DAY_MS));
}

const MOMENTS = {
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Bangkok',
  }),
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Bangkok',
  }),
};

/** An instant with the time of day at the clinic. */
export function momentText(moment: Date, language: Language): string {
  return MOMENTS[language].format(moment);
}

/** With the year of the other calendar, where the year itself matters. */
export function dayTextBothYears(day: string, language: Language): string {
  const year = Number(day.slice(0, 4));
  return `${dayText(day, language)} (${language === 'th' ? `ค.ศ. ${year}` : `BE ${year + 543}`})`;
}
