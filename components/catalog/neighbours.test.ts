import { expect, test } from 'vitest';
import type { BoardFigure } from './catalog-board';
import { neighboursOf } from './neighbours';

const figure = (id: string, state: BoardFigure['state']): BoardFigure => ({
  id,
  name: id,
  level: null,
  state,
  judged: null,
  searchText: '',
});

const all = [
  figure('a', 'open'),
  figure('b', 'signed-off'),
  figure('c', 'doubted'),
  figure('d', 'changed'),
];
const open = all.filter(({ state }) => state === 'open');

test.each([
  ['a', all, { previous: null, next: 'b', nextToJudge: 'd' }],
  ['b', all, { previous: 'a', next: 'c', nextToJudge: 'd' }],
  ['d', all, { previous: 'c', next: null, nextToJudge: 'a' }],
  ['b', open, { previous: 'a', next: null, nextToJudge: 'a' }],
  ['a', open, { previous: null, next: null, nextToJudge: null }],
  ['a', [], { previous: null, next: null, nextToJudge: null }],
] as const)('from %s', (id, shown, expected) => {
  const found = Object.entries(neighboursOf(id, { all, shown }));
  expect(Object.fromEntries(found.map(([way, there]) => [way, there?.id ?? null]))).toEqual(
    expected,
  );
});
