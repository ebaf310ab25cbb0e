import 'server-only';
import ICAL from 'ical.js';
import type { Language } from '@/lib/catalog/bilingual';
import { DISCLAIMER, type Handout } from '@/lib/handout/handout';
import { type Reminder, remindersOf } from '@/lib/handout/reminders';
import { exerciseCount, WORDS } from '@/lib/handout/words';
import { dayAfter, weekdayOf } from '@/lib/patient/clinic-week';

/** The library lets a line that goes on be one byte longer than it is told; a line has 75 at most. */
ICAL.foldLength = 74;

const ZONE = 'Asia/Bangkok';
const DAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

type Wanted = {
  handout: Handout;
  language: Language;
  /** Of the first session of a day, `HH:MM` where the clinic is. */
  firstTime: string;
  /** Names the link in the events' ids without being it. */
  pageKey: string;
  /** Last day of the reminders, `YYYY-MM-DD`. */
  until: string;
  /** The patient's page; `null` = not to stand in a calendar. */
  url: string | null;
};

/**
 * A calendar file that reminds of each day's exercises. Titles are neutral, because they stand on a locked screen. The
 * ids stay the same from version to version, so that a calendar replaces what it knows.
 */
export function reminderCalendar(wanted: Wanted): string {
  const { handout, firstTime } = wanted;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Khayap//Home exercises//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.addSubcomponent(bangkok());
  for (const reminder of remindersOf(handout, firstTime)) {
    calendar.addSubcomponent(eventOf(reminder, wanted));
  }
  return `${calendar.toString()}\r\n`;
}

/** Seven hours ahead all year. */
function bangkok(): ICAL.Component {
  const zone = new ICAL.Component('vtimezone');
  zone.updatePropertyWithValue('tzid', ZONE);
  const standard = new ICAL.Component('standard');
  standard.updatePropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1970-01-01T00:00:00'));
  const offset = ICAL.UtcOffset.fromString('+07:00');
  standard.updatePropertyWithValue('tzoffsetfrom', offset);
  standard.updatePropertyWithValue('tzoffsetto', offset);
  standard.updatePropertyWithValue('tzname', '+07');
  zone.addSubcomponent(standard);
  return zone;
}

function eventOf(reminder: Reminder, wanted: Wanted): ICAL.Component {
  const { handout, language, pageKey, until, url } = wanted;
  const title = handout.blocks.find((block) => block.kind === 'title');
  const issuedOn = title?.issuedOn ?? until;
  const { exercises, weekdays, time, id, weeks } = reminder;
  const begins = dayAfter(issuedOn, 7 * ((weeks?.from ?? 1) - 1));
  const lasts = weeks?.to ? dayAfter(issuedOn, 7 * weeks.to - 1) : until;
  const [lastDay = until] = [lasts, until].sort();
  const event = new ICAL.Component('vevent');
  const put = (name: string, value: unknown) =>
    event.updatePropertyWithValue(name, value as string);
  put('uid', `${pageKey}-${id}@khayap`);
  put('sequence', title?.versionNumber ?? 0);
  put('dtstamp', ICAL.Time.fromDateTimeString(`${issuedOn}T00:00:00Z`));
  const start = event.updatePropertyWithValue(
    'dtstart',
    ICAL.Time.fromDateTimeString(`${firstDay(begins, weekdays)}T${time}:00`),
  );
  start.setParameter('tzid', ZONE);
  put('duration', ICAL.Duration.fromString(`PT${Math.max(5, title?.minutesPerDay ?? 5)}M`));
  put(
    'rrule',
    ICAL.Recur.fromData({
      freq: 'WEEKLY',
      byday: weekdays.flatMap((day) => DAY_NAMES[day] ?? []),
      until: ICAL.Time.fromDateTimeString(`${lastDay}T16:59:59Z`),
    }),
  );
  const count = exerciseCount(exercises.length, language);
  put('summary', `${WORDS.homeExercises[language]} (${count})`);
  put('description', descriptionOf(reminder, language));
  if (url) put('url', url);
  event.addSubcomponent(alarm(WORDS.homeExercises[language]));
  return event;
}

function descriptionOf({ exercises }: Reminder, language: Language): string {
  const lines = exercises.map(
    ({ number, name, doseSentence }) => `${number}. ${name[language]}: ${doseSentence[language]}`,
  );
  return [...lines, '', DISCLAIMER[language]].join('\n');
}

function alarm(words: string): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.updatePropertyWithValue('action', 'DISPLAY');
  component.updatePropertyWithValue('description', words);
  component.updatePropertyWithValue('trigger', ICAL.Duration.fromString('PT0S'));
  return component;
}

/** The first of the days on or after the day of issue. */
function firstDay(from: string, weekdays: readonly number[]): string {
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) =>
    weekdays.includes(weekdayOf(dayAfter(from, days))),
  );
  return dayAfter(from, ahead ?? 0);
}
