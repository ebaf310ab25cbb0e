import { expect, test } from 'vitest';
import { buildCourse, daysDone, painTrend, type SaidOfCourse } from './course';

const today = '2026-11-24';

const said = (given: Partial<SaidOfCourse> = {}): SaidOfCourse => ({
  versions: [{ number: 1, issuedOn: '2026-11-17', exercises: 3, daysPerWeek: 7 }],
  felt: [],
  logs: [],
  hurts: [],
  ...given,
});

const dayIn = (given: Partial<SaidOfCourse>, day: string) =>
  buildCourse(said(given), today).days.find((each) => each.day === day);

const doneOn = (...days: string[]) => days.map((day) => ({ day, status: 'done' as const }));

test('a course is shown as four weeks that end today', () => {
  const days = buildCourse(said(), today).days.map(({ day }) => day);
  expect([days.length, days[0], days.at(-1)]).toEqual([28, '2026-10-28', today]);
});

test('a day of which nothing was said is unknown, neither without pain nor without exercise', () => {
  expect(dayIn({}, '2026-11-20')).toMatchObject({ pain: null, done: null, isOver: true });
});

test('a day on which everything was skipped is a zero that somebody said', () => {
  const logs = [{ day: '2026-11-20', status: 'skipped' as const }];
  expect(dayIn({ logs }, '2026-11-20')).toMatchObject({ done: 0, due: 3 });
});

test('pain of zero is an answer', () => {
  const felt = [{ day: '2026-11-20', pain: 0, note: '' }];
  expect(dayIn({ felt }, '2026-11-20')).toMatchObject({ pain: 0 });
  expect(painTrend(buildCourse(said({ felt }), today))).toEqual({ first: 0, last: 0 });
});

test('nothing is missing of a day before the course, nor of today', () => {
  expect(dayIn({}, '2026-11-16')).toMatchObject({ version: null, isOver: false, due: 0 });
  expect(dayIn({}, today)).toMatchObject({ version: 1, isOver: false });
});

test('each day is held against the version that held on it, from its day of issue on', () => {
  const versions = [
    { number: 1, issuedOn: '2026-11-01', exercises: 4, daysPerWeek: 7 },
    { number: 2, issuedOn: '2026-11-20', exercises: 2, daysPerWeek: 7 },
  ];
  expect(dayIn({ versions }, '2026-11-19')).toMatchObject({ version: 1, due: 4 });
  expect(dayIn({ versions }, '2026-11-20')).toMatchObject({ version: 2, due: 2 });
});

test('an exercise that hurt stands at its day, once', () => {
  const hurt = { day: '2026-11-21', variant: 'EX03-b', pain: 7 };
  const hurts = [hurt, { ...hurt, pain: 8 }];
  expect(dayIn({ hurts }, '2026-11-21')?.hurts).toEqual([{ variant: 'EX03-b', pain: 8 }]);
  expect(dayIn({ hurts }, '2026-11-20')?.hurts).toEqual([]);
});

test('pain is told from the first day that has one to the last', () => {
  const felt = [
    { day: '2026-11-18', pain: 6, note: '' },
    { day: '2026-11-19', pain: null, note: 'slept badly' },
    { day: '2026-11-21', pain: 2, note: '' },
  ];
  expect(painTrend(buildCourse(said({ felt }), today))).toEqual({ first: 6, last: 2 });
  expect(painTrend(buildCourse(said(), today))).toBeNull();
});

test('days done are held against the days that are over, and unknown ones are counted apart', () => {
  const logs = doneOn('2026-11-17', '2026-11-18', '2026-11-18', '2026-11-20');
  expect(daysDone(buildCourse(said({ logs }), today))).toEqual({
    version: 1,
    done: 3,
    due: 7,
    unknown: 4,
    percent: 43,
  });
});

test('a dose of five days a week is met by five days', () => {
  const versions = [{ number: 1, issuedOn: '2026-11-17', exercises: 3, daysPerWeek: 5 }];
  const logs = doneOn('2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21');
  const course = (more: string[]) =>
    buildCourse(said({ versions, logs: [...logs, ...doneOn(...more)] }), today);
  expect(daysDone(course([]))).toMatchObject({ done: 5, due: 5, percent: 100 });
  expect(daysDone(course(['2026-11-22']))?.percent).toBe(100);
});

test('today counts once something was done, and never against the patient', () => {
  const versions = [{ number: 1, issuedOn: today, exercises: 3, daysPerWeek: 7 }];
  expect(daysDone(buildCourse(said({ versions }), today))).toBeNull();
  const logs = doneOn(today);
  expect(daysDone(buildCourse(said({ versions, logs }), today))).toMatchObject({
    done: 1,
    due: 1,
    percent: 100,
  });
  expect(daysDone(buildCourse(said({ versions: [] }), today))).toBeNull();
});
