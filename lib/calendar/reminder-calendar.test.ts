import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { DISCLAIMER } from '@/lib/handout/handout';
import { handoutFor } from '@/tests/support/handouts';
import { reminderCalendar } from './reminder-calendar';

const variants = ['EX01-b', 'EX09-a', 'EX12-a'];
const wanted = {
  handout: handoutFor({ variants, language: 'th' }),
  language: 'th' as const,
  firstTime: '08:00',
  pageKey: 'a-key',
  until: '2026-12-22',
  url: null,
};

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('no line of a Thai calendar file is longer than 75 bytes, and none breaks a letter', () => {
  const file = reminderCalendar(wanted);
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\ufffd');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const [event] = eventsOf(file);
  expect(event?.description).toContain(DISCLAIMER.th);
});

test('reminders ring in Bangkok on as many days as the dose says, from the day of issue to the last', () => {
  const [event] = eventsOf(reminderCalendar(wanted));
  const dates: string[] = [];
  const all = event?.iterator();
  for (let next = all?.next(); next; next = all?.next()) dates.push(next.toString());
  expect(event?.component.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe(
    'Asia/Bangkok',
  );
  expect(dates[0]).toBe('2026-11-24T08:00:00');
  expect(dates.at(-1)?.slice(0, 10)).toBe('2026-12-22');
  const { daysPerWeek } =
    wanted.handout.blocks.find((block) => block.kind === 'exercise')?.dose ?? {};
  const week = dates.filter((date) => date >= '2026-11-30' && date < '2026-12-07');
  expect(week).toHaveLength(daysPerWeek ?? 0);
});

test('ids stay from version to version, so that a calendar replaces what it knows', () => {
  const before = eventsOf(reminderCalendar(wanted));
  const handout = handoutFor({ variants: ['EX01-b', 'EX09-a'], language: 'th' });
  const after = eventsOf(reminderCalendar({ ...wanted, handout }));
  expect(before.length).toBeGreaterThan(0);
  expect(before.map(({ uid }) => uid)).toEqual(expect.arrayContaining(after.map(({ uid }) => uid)));
});

test('the link stands in a calendar only when the patient asks for it', () => {
  const url = 'https://clinic.example/h/0123456789abcdefghjkmnpqrstvwxyz';
  expect(reminderCalendar(wanted)).not.toContain('/h/');
  const file = reminderCalendar({ ...wanted, url }).replaceAll('\r\n ', '');
  expect(file).toContain(`URL:${url}`);
});
