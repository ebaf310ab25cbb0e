import { expect, test } from 'vitest';
import type { CatalogFilter } from './catalog-address';
import type { BoardFigure, BoardSection } from './catalog-board';
import { listFigures, searchCatalog } from './search-catalog';

const figure = (
  id: string,
  searchText: string,
  state: BoardFigure['state'] = 'open',
): BoardFigure => ({ id, name: id, level: 'default', state, judged: null, searchText });

const group = (id: string, figures: BoardFigure[]) => ({
  id,
  number: 1,
  name: id,
  articleName: null,
  figures,
});

const SECTIONS: BoardSection[] = [
  {
    set: '1',
    groups: [
      group('EX03', [
        figure('EX03-a', 'ex03-a both knees to chest กอดเข่าสองข้างชิดอก', 'signed-off'),
        figure('EX03-c', "ex03-c child's pose คุกเข่าหมอบ"),
      ]),
    ],
  },
  { set: '4', groups: [group('EX12', [figure('EX12-a', 'ex12-a bridge ท่าสะพาน', 'doubted')])] },
  { set: 'activities', groups: [group('activity', [figure('ACT-SWIM', 'swimming ว่ายน้ำ')])] },
];

const ALL = ['EX03-a', 'EX03-c', 'EX12-a', 'ACT-SWIM'];

test.each<[string, Partial<CatalogFilter>, string[]]>([
  ['', {}, ALL],
  ['  Chest   KNEES ', {}, ['EX03-a']],
  ['สะพาน', {}, ['EX12-a']],
  ['ex03', {}, ['EX03-a', 'EX03-c']],
  ['ex03', { state: 'open' }, ['EX03-c']],
  ['', { state: 'open' }, ['EX03-c', 'ACT-SWIM']],
  ['', { set: '1' }, ['EX03-a', 'EX03-c']],
  ['', { set: 'activities', state: 'doubted' }, []],
  ['nothing at all', {}, []],
])('"%s" under %j shows %j', (typed, filter, ids) => {
  const shown = searchCatalog(SECTIONS, { typed, filter: { state: null, set: null, ...filter } });
  expect(listFigures(shown).map(({ id }) => id)).toEqual(ids);
});

test('a section or exercise without a figure to show is left out', () => {
  const shown = searchCatalog(SECTIONS, { typed: 'child', filter: { state: null, set: null } });
  expect(shown).toMatchObject([{ set: '1', groups: [{ id: 'EX03' }] }]);
});
