import { expect, test } from 'vitest';
import { NO_LAYER } from './clinic-layer';
import { BUILT_IN, compileKnowledge, type Knowledge } from './knowledge';
import { RULE_INDEX } from './rule-index';
import { buildMatrix, findCell, listUnsigned } from './rule-matrix';

const UNTAGGED = {
  id: '01930000-0000-7000-8000-0000000000e1',
  name: { en: 'Doorway chest opener', th: 'ยืดอกที่ขอบประตู' },
  type: 'stretch' as const,
  attributes: [],
  muscles: [],
  dose: {
    sets: 1,
    repetitions: 3,
    holdSeconds: 20,
    restSeconds: 5,
    side: 'both' as const,
    perDay: 1,
    daysPerWeek: 7,
  },
  moveSeconds: 4,
  oneSidedDoseLoads: null,
};

function cellOf(target: string, factor: string, knowledge: Knowledge = BUILT_IN) {
  const found = knowledge.targetById.get(target);
  if (!found) throw new RangeError(`no target ${target}`);
  return findCell(knowledge, found, factor);
}

const matrix = buildMatrix(BUILT_IN);
const rowOf = (target: string) => matrix.rows.find((row) => row.target === target);

test('both knees to chest with a slipped disc: the article bans it, and its rule stands first', () => {
  const { tier, finding, rules, alternatives } = cellOf('EX03-a', 'disc-herniation');
  expect(tier).toBe('contraindicated');
  expect(finding).toMatchObject({ review: 'article', sources: [{ id: 'SEED' }] });
  expect(finding?.ruleIds).toEqual(['S01', 'R020']);
  // The later window of full bending is listed too, though the strictest decides.
  expect(rules.map(({ id, tier: each }) => [id, each])).toEqual([
    ['S01', 'contraindicated'],
    ['R020', 'contraindicated'],
    ['R022', 'caution'],
  ]);
  expect(alternatives).toContain('EX12');
  expect(rowOf('EX03-a')?.cells['disc-herniation']).toEqual({
    tier: 'contraindicated',
    isArticle: true,
    isUnsigned: true,
  });
});

test.each([
  ['EX09-a', 'disc-herniation', null],
  ['EX06-a', 'disc-herniation', 'contraindicated'],
  ['EX10-a', 'glaucoma', 'note'],
  ['SPORT-BASKETBALL', 'disc-herniation', 'contraindicated'],
])('%s with %s: %s', (target, factor, tier) => {
  expect(cellOf(target, factor).tier).toBe(tier);
  expect(rowOf(target)?.cells[factor]?.tier ?? null).toBe(tier);
});

test('a suspected fracture stops every target, tagged or not', () => {
  const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [UNTAGGED] });
  for (const { id } of knowledge.targets) {
    expect(cellOf(id, 'acute-spinal-fracture', knowledge).tier).toBe('stop');
  }
  const { rows, stops } = buildMatrix(knowledge);
  expect(stops['acute-spinal-fracture']).toEqual({ tier: 'stop', isUnsigned: true });
  expect(Object.keys(stops)).toHaveLength(knowledge.stops.size);
  expect(rows.every(({ cells }) => !('acute-spinal-fracture' in cells))).toBe(true);
});

test('every variant and activity has a row, and an untagged exercise of the clinic is marked so', () => {
  const { rows } = buildMatrix(compileKnowledge({ ...NO_LAYER, exercises: [UNTAGGED] }));
  expect(rows).toHaveLength(44 + 1 + 8);
  expect(rows.filter(({ isUntagged }) => isUntagged)).toEqual([
    { target: UNTAGGED.id, exercise: UNTAGGED.id, isUntagged: true, cells: {} },
  ]);
});

test('what is signed off is counted no more, and a loosened rule is marked', () => {
  const unsigned = listUnsigned(BUILT_IN);
  expect(unsigned).toContain('R020');
  expect(unsigned).not.toContain('S01');
  const rule = RULE_INDEX.get('R020');
  const by = { by: 'Dr Demo Satit', on: '2026-11-24' };
  const knowledge = compileKnowledge({
    ...NO_LAYER,
    signOffs: [{ ruleId: 'R020', contentHash: rule?.contentHash ?? '', ...by }],
    changes: [{ ruleId: 'R022', tier: 'note', reason: 'Agreed at our meeting.', ...by }],
  });
  expect(listUnsigned(knowledge)).toEqual(unsigned.filter((id) => id !== 'R020'));
  const row = buildMatrix(knowledge).rows.find(({ target }) => target === 'EX03-a');
  expect(row?.cells['disc-herniation']).toEqual({
    tier: 'contraindicated',
    isArticle: true,
    isUnsigned: true,
    isLoosened: true,
  });
});
