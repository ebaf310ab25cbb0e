import { expect, test } from 'vitest';
import { unknownPatient } from '@/tests/support/patient-input';
import { FACTORS } from './factors';
import { factsOf } from './facts-of';
import { knowFactors } from './known-factors';
import { HISTORY_GROUPS } from './minimum-history';
import { noneOfEach } from './none-of-each';
import type { PatientInput } from './patient-input';
import { RED_FLAGS } from './red-flags';

test('every factor is in exactly one group of the minimum history', () => {
  const grouped = HISTORY_GROUPS.flatMap((group) => group.factors);
  expect([...grouped].sort()).toEqual(FACTORS.map((factor) => factor.id).sort());
});

test('every group is answered by a tick, by the birth date or by the red-flag screen', () => {
  const groups = HISTORY_GROUPS.map(({ id }) => id);
  const ticked = noneOfEach(groups, { saidOn: '2026-11-24', saidBy: 'patient' });
  const patient = unknownPatient({
    birthDate: '1992-05-01',
    redFlagsAskedOn: '2026-11-24',
    redFlagsSaidBy: 'patient',
    noneOf: ticked,
  });
  const unknownOf = (known: Partial<PatientInput>) =>
    knowFactors(factsOf({ ...patient, ...known }, '2026-11-24'), '2026-11-24').unknown;
  const factorsOf = (group: string) => HISTORY_GROUPS.find(({ id }) => id === group)?.factors;

  expect(unknownOf({})).toEqual([]);
  expect(unknownOf({ birthDate: null })).toEqual(factorsOf('age'));
  expect(unknownOf({ redFlagsAskedOn: null })).toEqual(
    expect.arrayContaining(factorsOf('red-flags') ?? []),
  );
});

test('a red flag names a factor that exists, or none', () => {
  const ids = new Set(FACTORS.map((factor) => factor.id));
  expect(RED_FLAGS.filter((flag) => flag.factor !== null && !ids.has(flag.factor))).toEqual([]);
  expect(RED_FLAGS).toHaveLength(21);
});
