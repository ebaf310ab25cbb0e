import { expect, test } from 'vitest';
import { nextStep, stateOf, stateUnanswered } from './session-clock';

const MINUTE = 60_000;
const left = (idle: number, whole = 400) => ({
  userId: 'somebody',
  idleLeftMs: idle * MINUTE,
  leftMs: whole * MINUTE,
  owesSecondFactor: false,
});

test.each([
  [null, 'over'],
  [left(15), 'open'],
  [left(2.1), 'open'],
  [left(2), 'idle-soon'],
  [left(15, 10), 'end-soon'],
  [left(1, 10), 'idle-soon'],
  [{ ...left(15), userId: 'another' }, 'other'],
  [{ ...left(1), owesSecondFactor: true }, 'owing'],
] as const)('of %j a page says %s', (found, expected) => {
  expect(stateOf(found, 'somebody')).toBe(expected);
});

const seen = (contact: number, input = 0) => ({
  contact: contact * MINUTE,
  input: input * MINUTE,
  endsAt: 480 * MINUTE,
});

test('somebody who types keeps the session, and the server is told every three minutes at most', () => {
  expect(nextStep('open', seen(0, 1), 2.9 * MINUTE)).toBe('wait');
  expect(nextStep('open', seen(0, 1), 3 * MINUTE)).toBe('tell');
  expect(nextStep('idle-soon', seen(0, 14), 14.1 * MINUTE)).toBe('tell');
});

test('a page on which nothing is done looks before the session ends, and never keeps it open', () => {
  expect(nextStep('open', seen(0), 12.9 * MINUTE)).toBe('wait');
  expect(nextStep('open', seen(0), 13 * MINUTE)).toBe('look');
  expect(nextStep('idle-soon', seen(0), 13.1 * MINUTE)).toBe('look');
  expect(nextStep('open', seen(469, 469), 470 * MINUTE)).toBe('look');
});

test('while no answer comes a page is over that nobody was at, and any at its end; who types goes on', () => {
  expect(stateUnanswered('idle-soon', seen(0), 14.9 * MINUTE)).toBe('idle-soon');
  expect(stateUnanswered('idle-soon', seen(0), 15 * MINUTE)).toBe('over');
  expect(stateUnanswered('open', seen(0, 10), 24.9 * MINUTE)).toBe('open');
  expect(stateUnanswered('open', seen(0, 10), 25 * MINUTE)).toBe('over');
  expect(stateUnanswered('end-soon', seen(479, 479.9), 480 * MINUTE)).toBe('over');
});

test('a page whose session ended looks whether somebody signed in elsewhere', () => {
  expect(nextStep('over', seen(0, 20), 20 * MINUTE)).toBe('look');
});

test('a page on which a second factor is set asks nothing by itself, so that its codes stay in sight', () => {
  expect(nextStep('owing', seen(0, 20), 20 * MINUTE)).toBe('wait');
});
