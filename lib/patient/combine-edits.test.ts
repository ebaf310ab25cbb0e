import { expect, test } from 'vitest';
import { answeredPatient } from '@/tests/support/answered-patient';
import { combineEdits } from './combine-edits';
import type { PatientInput } from './patient-input';

const OPENED = answeredPatient({
  hospitalNumber: 'HN-1',
  name: 'Anong',
  weightKg: 60,
  redFlags: [],
});
const factor = (id: string, status: 'present' | 'absent') => ({
  ...{ id, status, since: null, side: null, surgeonCleared: false },
});
const changed = (part: Partial<PatientInput>): PatientInput => ({ ...OPENED, ...part });

test('what one changed and the other did not is kept of both', () => {
  const mine = changed({ name: 'Anong Example' });
  const theirs = changed({
    weightKg: 62,
    factors: [...OPENED.factors, factor('disc-herniation', 'present')],
  });
  const { theirs: said, both, combined } = combineEdits(OPENED, { mine, theirs });
  expect(said).toEqual([
    { kind: 'field', field: 'weightKg' },
    { kind: 'factor', id: 'disc-herniation' },
  ]);
  expect(both).toEqual([]);
  expect(combined).toEqual({ ...theirs, name: 'Anong Example' });
});

test('where both answered differently what was typed here stays, and it is named', () => {
  const mine = changed({ factors: [factor('disc-herniation', 'absent')] });
  const theirs = changed({ factors: [factor('disc-herniation', 'present')], name: 'Other' });
  const { both, combined } = combineEdits(OPENED, { mine, theirs });
  expect(both).toContainEqual({ kind: 'factor', id: 'disc-herniation' });
  expect(combined.name).toBe('Other');
  expect(combined.factors).toContainEqual(factor('disc-herniation', 'absent'));
});

test('both changing it alike is no contradiction, and a list in another order is no change', () => {
  const flags = changed({ redFlags: ['b', 'a'], weightKg: 70 });
  const again = changed({ redFlags: ['a', 'b'], weightKg: 70 });
  expect(combineEdits(flags, { mine: flags, theirs: again }).theirs).toEqual([]);
  expect(combineEdits(OPENED, { mine: again, theirs: again }).both).toEqual([]);
});

test('what goes together goes together: a pressure keeps the day on which it was taken', () => {
  const mine = changed({ restingSystolic: 150, pressureTakenOn: '2026-11-30' });
  const theirs = changed({ restingSystolic: 120, pressureTakenOn: '2026-11-29' });
  const { both, combined } = combineEdits(OPENED, { mine, theirs });
  expect(both).toEqual([{ kind: 'field', field: 'pressure' }]);
  expect([combined.restingSystolic, combined.pressureTakenOn]).toEqual([150, '2026-11-30']);
});
