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
  isOffered: true,
};

function cellOf(target: string, factor: string, knowledge: Knowledge = BUILT_IN) {
  const found = knowledge.targetById.get(target);
  if (!found) throw new RangeError(`no target ${target}`);
  return findCell(knowledge, found, factor);
}

const rowOf = (target: string) => buildMatrix(BUILT_IN).rows.find((row) => row.target === target);

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

test('a cell is marked by the rules that stand in it', () => {
  const marks = (target: string, factor: string, knowledge = BUILT_IN) =>
    buildMatrix(knowledge).rows.find((row) => row.target === target)?.cells[factor];
  expect(marks('EX06-a', 'disc-herniation')).toEqual({
    tier: 'contraindicated',
    isUnsigned: true,
  });
  expect(marks('SPORT-BASKETBALL', 'disc-herniation')?.isArticle).toBe(true);
  const rules = cellOf('EX06-a', 'osteoporosis').rules.map(({ id }) => id);
  const signed = compileKnowledge({
    ...NO_LAYER,
    signOffs: rules.map((ruleId) => ({
      ruleId,
      contentHash: RULE_INDEX.get(ruleId)?.contentHash ?? '',
      by: 'Dr Demo Satit',
      on: '2026-11-24',
    })),
  });
  expect(rules.length).toBeGreaterThan(0);
  expect(marks('EX06-a', 'osteoporosis', signed)).toEqual({
    tier: cellOf('EX06-a', 'osteoporosis').tier,
  });
  const [stop] = BUILT_IN.stops.values();
  const stopSigned = compileKnowledge({
    ...NO_LAYER,
    signOffs: [
      {
        ruleId: stop?.id ?? '',
        contentHash: RULE_INDEX.get(stop?.id ?? '')?.contentHash ?? '',
        by: 'Dr Demo Satit',
        on: '2026-11-24',
      },
    ],
  });
  expect(buildMatrix(stopSigned).stops[stop?.factor ?? '']).toEqual({ tier: 'stop' });
});

test('a stop stands alone in its cell, before the factor’s other rules, and names nothing instead', () => {
  const cell = cellOf('EX06-a', 'recent-mi');
  expect(cell).toMatchObject({ tier: 'stop', finding: null, alternatives: [] });
  expect(cell.rules[0]).toMatchObject({ factor: 'recent-mi', attribute: '*' });
  const others = cell.rules.slice(1);
  expect(others.every(({ factor, attribute }) => factor === 'recent-mi' && attribute !== '*')).toBe(
    true,
  );
});

test('a silent cell has no rule, no finding and no alternative', () => {
  expect(cellOf('EX09-b', 'disc-herniation')).toEqual({
    tier: null,
    finding: null,
    alternatives: [],
    rules: [],
  });
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
