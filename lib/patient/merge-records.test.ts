import { expect, test } from 'vitest';
import { blankPatient } from './blank-patient';
import { compareRecords, mergeRecords } from './merge-records';
import { HISTORY_GROUPS } from './minimum-history';
import type { PatientInput } from './patient-input';

type Factor = PatientInput['factors'][number];
const factor = (id: string, patch: Partial<Factor> = {}): Factor => ({
  id,
  status: 'present',
  since: null,
  side: null,
  surgeonCleared: false,
  ...patch,
});
const record = (patch: Partial<PatientInput>): PatientInput => ({ ...blankPatient(), ...patch });
const DISC = 'disc-herniation';
const groupOf = (id: string) =>
  HISTORY_GROUPS.find(({ factors }) => factors.includes(id))?.id ?? '';
const noneOfGroup = (id: string): PatientInput['noneOf'] => [
  { group: groupOf(id), saidOn: '2026-11-24', saidBy: 'patient' },
];
const absentIn = (id: string) => record({ factors: [factor(id, { status: 'absent' })] });
const presentIn = (id: string) => record({ factors: [factor(id)] });

test('what the kept record never asked is added, and what it says holds', () => {
  const kept = record({ factors: [factor('osteoporosis')], heightCm: 160, sex: 'female' });
  const other = record({ factors: [factor(DISC)], heightCm: 158, tScore: -3, sex: 'male' });
  expect(compareRecords(kept, other)).toEqual({
    disagreements: [],
    added: { factors: [DISC], redFlags: [] },
    widened: [],
    askedAgain: [],
  });
  const merged = mergeRecords(kept, other, {});
  expect(merged?.factors.map(({ id, status }) => [id, status])).toEqual([
    ['osteoporosis', 'present'],
    [DISC, 'present'],
  ]);
  expect(merged).toMatchObject({ heightCm: 160, tScore: -3, sex: 'female' });
});

test.each([
  ['said absent', absentIn(DISC), presentIn(DISC)],
  ['said none of these', record({ noneOf: noneOfGroup(DISC) }), presentIn(DISC)],
  ['said present', presentIn(DISC), absentIn(DISC)],
  [
    'was answered none of these in the other',
    presentIn(DISC),
    record({ noneOf: noneOfGroup(DISC) }),
  ],
])('a condition that %s is decided by somebody and never silently', (_, kept, other) => {
  expect(compareRecords(kept, other).disagreements).toMatchObject([{ kind: 'factor', id: DISC }]);
  expect(mergeRecords(kept, other, {})).toBeNull();
  const statusAs = (decision: 'present' | 'absent') =>
    mergeRecords(kept, other, { [`factor ${DISC}`]: decision })?.factors.find(
      ({ id }) => id === DISC,
    )?.status;
  expect([statusAs('present'), statusAs('absent')]).toEqual(['present', 'absent']);
});

test('what neither record knows, and what only the other denies, stays unknown', () => {
  const other = absentIn(DISC);
  expect(compareRecords(record({}), other).disagreements).toEqual([]);
  expect(mergeRecords(record({}), other, {})?.factors).toEqual([]);
});

test('a red flag of the other record is never lost, nor taken as assessed', () => {
  const asked = { redFlagsAskedOn: '2026-11-24', redFlagsSaidBy: 'patient' as const };
  const positive = record({ ...asked, redFlags: ['RF01'] });
  expect(compareRecords(record({}), positive).added.redFlags).toEqual(['RF01']);
  expect(mergeRecords(record({}), positive, {})).toMatchObject({
    redFlags: ['RF01'],
    redFlagsAssessed: [],
    redFlagsAskedOn: null,
  });
  const denied = record(asked);
  expect(mergeRecords(denied, positive, {})).toBeNull();
  const decisions = { 'red-flag RF01': 'present' } as const;
  expect(mergeRecords(denied, positive, decisions)?.redFlags).toEqual(['RF01']);
  const assessed = record({ ...asked, redFlags: ['RF01'], redFlagsAssessed: ['RF01'] });
  expect(mergeRecords(assessed, positive, {})?.redFlagsAssessed).toEqual([]);
  expect(mergeRecords(denied, assessed, decisions)?.redFlagsAssessed).toEqual(['RF01']);
});

test('two sides, dates or clearances are read the wider way', () => {
  const id = 'knee-replacement';
  const left = factor(id, { side: 'left', since: '2026-10-01', surgeonCleared: true });
  const right = factor(id, { side: 'right', since: '2020-01-01' });
  const kept = record({ factors: [left] });
  const other = record({ factors: [right] });
  expect(compareRecords(kept, other).widened).toEqual([id]);
  expect(mergeRecords(kept, other, {})?.factors).toEqual([
    factor(id, { side: 'both', since: null, surgeonCleared: false }),
  ]);
  expect(compareRecords(kept, kept).widened).toEqual([]);
});

test('a direction or test that contradicts itself is made again, one that was never found is taken', () => {
  const kept = record({ directionalPreference: 'flexion' });
  const other = record({ directionalPreference: 'extension', proneArchTest: 'painful' });
  expect(compareRecords(kept, other).askedAgain).toEqual(['directionalPreference']);
  expect(mergeRecords(kept, other, {})).toMatchObject({
    directionalPreference: 'unknown',
    proneArchTest: 'painful',
  });
});
