import { expect, test } from 'vitest';
import { roundOf } from './tempo';

test('a round lasts as long as one repetition, and holds the end pose for the seconds of the dose', () => {
  const { seconds, there, hold, back } = roundOf(10, 20, 7);
  expect(seconds).toBe(30);
  expect(there[0]).toBeCloseTo(1.5 / 30);
  expect(hold && (hold.to - hold.from) * seconds).toBeCloseTo(20);
  expect(there.at(-1)).toBeCloseTo(hold?.from ?? 0);
  expect(back[0]).toBeCloseTo(hold?.to ?? 0);
  expect(back.at(-1)).toBe(1);
  expect([...there, ...back]).toEqual([...there, ...back].toSorted((a, b) => a - b));
});

test('a repetition without a hold turns round at once', () => {
  const { seconds, hold, there, back } = roundOf(5, 0, 7);
  expect(seconds).toBe(5);
  expect(hold).toBeNull();
  expect(back[0]).toBeCloseTo(there.at(-1) ?? 0);
});
