import { expect, test } from 'vitest';
import { type FollowedCourse, listConcerns } from './attention';
import type { PatientReport } from './patient-report';

const today = '2026-11-24';

const report = (given: Partial<PatientReport>): PatientReport => ({
  id: 'report',
  kind: 'it-hurts',
  variant: 'EX03-b',
  versionNumber: 1,
  pain: 7,
  note: '',
  redFlags: [],
  saidAt: new Date('2026-11-20T03:00:00Z'),
  closed: null,
  ...given,
});

const course = (given: Partial<FollowedCourse> = {}): FollowedCourse => ({
  reports: [],
  recall: null,
  reviewOn: null,
  monitored: [],
  issuedOn: '2026-11-10',
  link: { openedAt: new Date('2026-11-11T03:00:00Z'), failedTries: 0 },
  ...given,
});

const kindsOf = (given: Partial<FollowedCourse>) =>
  listConcerns(course(given), today).map(({ kind }) => kind);

test('a course in which nothing happened needs nobody', () => {
  expect(kindsOf({})).toEqual([]);
});

test('what the patient reported waits until somebody has looked, a red flag before all else', () => {
  const closed = { at: new Date(), by: 'Dr Demo', outcome: 'go-on' as const };
  expect(
    kindsOf({
      reports: [
        report({ kind: 'not-mine', variant: null }),
        report({ closed }),
        report({}),
        report({ kind: 'red-flag', variant: null, redFlags: ['RF01'] }),
      ],
    }),
  ).toEqual(['red-flag', 'it-hurts', 'not-mine']);
});

test('the newest of two that hurt comes first', () => {
  const later = report({ id: 'later', saidAt: new Date('2026-11-23T03:00:00Z') });
  const concerns = listConcerns(course({ reports: [report({}), later] }), today);
  expect(concerns.map((each) => 'report' in each && each.report.id)).toEqual(['later', 'report']);
});

test.each([
  ['2026-11-20', ['review-due']],
  ['2026-11-26', ['review-due']],
  ['2026-11-27', []],
])('a review on %s, seen on 24 November, gives %j', (reviewOn, kinds) => {
  expect(kindsOf({ reviewOn })).toEqual(kinds);
});

test.each([
  ['2026-11-17', ['never-opened']],
  ['2026-11-18', []],
])('a link issued on %s and never opened gives %j', (issuedOn, kinds) => {
  expect(kindsOf({ issuedOn, link: { openedAt: null, failedTries: 0 } })).toEqual(kinds);
});

test('a link that has ended is neither shut nor unopened', () => {
  expect(kindsOf({ link: null })).toEqual([]);
});

test('a page that five wrong answers shut needs a new link', () => {
  const openedAt = new Date();
  expect(kindsOf({ link: { openedAt, failedTries: 5 } })).toEqual(['gate-shut']);
  expect(kindsOf({ link: { openedAt, failedTries: 4 } })).toEqual([]);
});

test('what is newly true waits for a decision while the handout can be opened', () => {
  const foundAt = new Date('2026-11-20T03:00:00Z');
  const recall = {
    id: 'recall',
    tier: 'contraindicated' as const,
    holdsAll: false,
    foundAt,
    paused: 1,
  };
  expect(kindsOf({ recall, reports: [report({})] })).toEqual(['finding-new', 'it-hurts']);
  expect(kindsOf({ recall, link: null })).toEqual([]);
});

test('a review says what is monitored by then, and not what is monitored later', () => {
  const soon = { variant: 'EX03-a', note: 'Looks well.', on: '2026-11-26' };
  const later = { variant: 'EX09-a', note: '', on: '2026-12-20' };
  const reviewed = course({ reviewOn: '2026-11-25', monitored: [soon, later] });
  expect(listConcerns(reviewed, today)).toEqual([
    { kind: 'review-due', on: '2026-11-25', monitored: [soon] },
  ]);
});
