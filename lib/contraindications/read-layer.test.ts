import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { NO_LAYER } from './clinic-layer';
import { readLayer, type StoredRow } from './read-layer';
import { RULE_INDEX } from './rule-index';

const OWN = '01a20e22-0000-7000-8000-000000000001';
const RULE = '01a20e22-0000-7000-8000-000000000002';
const said = { by: 'Dr Example', on: '2026-11-01' };

const own = {
  isOffered: true,
  id: OWN,
  name: { en: 'Standing back bend', th: 'ยืนแอ่นหลัง' },
  type: 'strength',
  attributes: ['standing-supported'],
  muscles: ['back-extensors'],
  dose: requireVariant('EX11-a').variant.dose,
  moveSeconds: 4,
  oneSidedDoseLoads: null,
};
const rule = {
  id: RULE,
  factor: 'disc-herniation',
  target: 'EX09',
  tier: 'caution',
  message: { en: 'Not in our clinic.', th: 'คลินิกเราไม่ใช้' },
};
const tighter = { ruleId: 'R022', tier: 'contraindicated', reason: '', ...said };
const milder = { ruleId: 'S01', tier: 'note', reason: 'Agreed in our meeting.', ...said };
const signOff = { ruleId: 'R020', contentHash: '01234567', ...said };

type Rows = Parameters<typeof readLayer>[0];
const NO_ROWS: Rows = { exercises: [], rules: [], changes: [], signOffs: [] };

const row = (content: unknown): StoredRow => ({ id: 'row', content });
const read = (rows: Partial<Rows>) => readLayer({ ...NO_ROWS, ...rows });

test('no rows are no layer', () => {
  expect(read({})).toEqual(NO_LAYER);
});

test('rows that hold are read whole, each in its list', () => {
  const layer = read({
    exercises: [row(own)],
    rules: [row(rule), row({ ...rule, target: OWN }), row({ ...rule, target: 'EX09-a' })],
    changes: [row(tighter), row(milder)],
    signOffs: [row(signOff)],
  });
  expect(layer).toEqual({
    exercises: [own],
    rules: [rule, { ...rule, target: OWN }, { ...rule, target: 'EX09-a' }],
    changes: [tighter, milder],
    signOffs: [signOff],
    unreadable: [],
  });
});

const doseRule = [...RULE_INDEX.values()].find(({ kind }) => kind !== 'target');
const stopRule = [...RULE_INDEX.values()].find(({ isStop }) => isStop);

test.each<[string, Partial<Rows>]>([
  ['an exercise in no known shape', { exercises: [row({ ...own, dose: null })] }],
  [
    'an exercise with a movement that does not exist',
    { exercises: [row({ ...own, attributes: ['standing-supported', 'x'] })] },
  ],
  [
    'an exercise with a muscle that does not exist',
    { exercises: [row({ ...own, muscles: ['back-extensors', 'x'] })] },
  ],
  ['a rule of no known condition', { rules: [row({ ...rule, factor: 'x' })] }],
  ['a rule on what does not exist', { rules: [row({ ...rule, target: 'EX99' })] }],
  ['a rule on an own exercise that cannot be read', { rules: [row({ ...rule, target: OWN })] }],
  ['a stop of the clinic’s own', { rules: [row({ ...rule, tier: 'stop' })] }],
  ['a change of no known rule', { changes: [row({ ...tighter, ruleId: 'R999' })] }],
  ['a change of a rule on doses', { changes: [row({ ...tighter, ruleId: doseRule?.id })] }],
  ['a change of a stop', { changes: [row({ ...milder, ruleId: stopRule?.id })] }],
  ['a milder tier without a reason', { changes: [row({ ...milder, reason: ' ' })] }],
  ['a sign-off of no known rule', { signOffs: [row({ ...signOff, ruleId: 'R999' })] }],
  ['nothing at all', { signOffs: [row(null)] }],
])('%s is named and nothing else is lost', (_, rows) => {
  expect(read(rows)).toEqual({ ...NO_LAYER, unreadable: ['row'] });
});

test('an own exercise makes no other address known', () => {
  const lost = row({ ...rule, target: RULE });
  expect(read({ exercises: [row(own)], rules: [lost] })).toEqual({
    ...NO_LAYER,
    exercises: [own],
    unreadable: ['row'],
  });
});

test('one row that cannot be read takes no other with it', () => {
  const layer = read({ rules: [row(null), { id: 'other', content: rule }], changes: [row(null)] });
  expect(layer).toEqual({ ...NO_LAYER, rules: [rule], unreadable: ['row', 'row'] });
});
