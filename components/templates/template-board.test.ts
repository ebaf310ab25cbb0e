import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { type BoardTemplate, minutesOf, searchBoard } from './template-board';

const { dose, moveSeconds } = requireVariant('EX09-a').variant;

function template(name: string, ownerName: string, exercise: string): BoardTemplate {
  return {
    id: name,
    kind: 'shared',
    name,
    note: '',
    source: null,
    kept: { version: 1, isShared: true, isMine: false, mayChange: false, ownerName, uses: 0 },
    exercises: [
      {
        exercise: 'EX09',
        variant: 'EX09-a',
        name: exercise,
        dose: null,
        usualDose: dose,
        moveSeconds,
        sideMeans: null,
        picture: null,
        note: '',
      },
    ],
  };
}

const board = [
  template('Stiff mornings', 'Dr Pim', 'Calf stretch'),
  template('หลังคลอด', 'Nok', 'ท่าสะพาน'),
];

test.each([
  ['', ['Stiff mornings', 'หลังคลอด']],
  ['pim CALF', ['Stiff mornings']],
  ['สะพาน', ['หลังคลอด']],
  ['pim สะพาน', []],
])('"%s" finds %j', (typed, names) => {
  expect(searchBoard(board, typed).map(({ name }) => name)).toEqual(names);
});

test('minutes are of the usual dose where it is open, of the own where it is not; what is gone takes none', () => {
  const [one] = board;
  if (!one) throw new Error('no template');
  const [exercise] = one.exercises;
  if (!exercise) throw new Error('no exercise');
  const usual = minutesOf(one);
  expect(usual).toBeGreaterThan(0);
  const thrice = { ...exercise, dose: { ...dose, perDay: dose.perDay * 3 } };
  expect(minutesOf({ ...one, exercises: [thrice] })).toBeGreaterThan(usual);
  expect(minutesOf({ ...one, exercises: [{ ...exercise, usualDose: null }] })).toBe(0);
});
