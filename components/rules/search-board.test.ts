import { expect, test } from 'vitest';
import type { RulesAddress } from './rules-address';
import type { BoardFactor, BoardRow } from './rules-board';
import { searchBoard } from './search-board';

const factor = (id: string, isCore: boolean, searchText: string): BoardFactor => ({
  id,
  name: id,
  fullName: id,
  group: 'spine',
  isCore,
  searchText,
});
const row = (target: string, searchText: string, variants: BoardRow[] = []): BoardRow => ({
  target,
  name: target,
  always: null,
  searchText,
  isUntagged: false,
  editHref: null,
  cells: {},
  variants,
});

const factors = [
  factor('disc-herniation', true, 'slipped disc หมอนรองกระดูกเคลื่อน'),
  factor('obesity', false, 'obesity โรคอ้วน'),
];
const sections = [
  { title: 'Set 1', rows: [row('EX03-a', 'both knees to chest', [row('EX03-c', "child's pose")])] },
  { title: 'Set 4', rows: [row('EX12-a', 'bridge สะพาน')] },
];
const plain: RulesAddress = {
  view: 'exercises',
  showsAll: false,
  isUnsignedOnly: false,
  open: null,
};

function search(typed: string, address: Partial<RulesAddress> = {}) {
  const found = searchBoard({ factors, sections, typed, address: { ...plain, ...address } });
  return {
    factors: found.factors.map(({ id }) => id),
    rows: found.sections.flatMap(({ rows }) => rows.map(({ target }) => target)),
  };
}

const everything = ['EX03-a', 'EX12-a'];

test.each([
  ['', ['disc-herniation'], everything],
  ['โรคอ้วน', ['obesity'], everything],
  [' Slipped ', ['disc-herniation'], everything],
  ['สะพาน', ['disc-herniation'], ['EX12-a']],
  ["child's", ['disc-herniation'], ['EX03-a']],
  ['nothing at all', ['disc-herniation'], []],
])('"%s" shows the columns %j and the rows %j', (typed, columns, rows) => {
  expect(search(typed)).toEqual({ factors: columns, rows });
});

test('all factors, and the column of an open cell, are shown where asked for', () => {
  expect(search('', { showsAll: true }).factors).toEqual(['disc-herniation', 'obesity']);
  const open = { target: 'EX03-a', factor: 'obesity' };
  expect(search('', { open }).factors).toEqual(['disc-herniation', 'obesity']);
});
