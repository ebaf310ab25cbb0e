import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { alertLoad, tooLoud, writeLoad } from './alert-load';
import { CONTENT } from './content';

const load = alertLoad(CONTENT, BUILT_IN);

test('the default variants alert no more than they may', () => {
  expect(tooLoud(load), writeLoad(load)).toEqual([]);
});

test('every default variant is held against every factor that does not stop, each in one tier', () => {
  const { silent, note, caution, contraindicated } = load.percent;
  expect(load.cells).toBe(12 * (CONTENT.factors.length - BUILT_IN.stops.size));
  expect(silent + note + caution + contraindicated).toBeCloseTo(100);
});

test('without a date the strictest window counts', () => {
  const exercises = CONTENT.exercises.filter(({ id }) => id === 'EX06');
  const factors = CONTENT.factors.filter(({ id }) => id === 'disc-herniation');
  expect(alertLoad({ exercises, factors }, BUILT_IN).percent.contraindicated).toBe(100);
});

test('more than the bound is named, the bound itself is not', () => {
  const quiet = { silent: 0, note: 0, contraindicated: 8, caution: 14.5 };
  expect(tooLoud({ cells: 1, percent: quiet })).toEqual([]);
  expect(tooLoud({ cells: 1, percent: { ...quiet, contraindicated: 8.1, caution: 14.6 } })).toEqual(
    ['contraindicated: 8.1 %, at most 8 %', 'caution: 14.6 %, at most 14.5 %'],
  );
});
