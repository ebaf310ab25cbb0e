import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { findDoseDefaults, saveDoseDefault } from '@/lib/db/dose-defaults';
import { clinicOf, colleague } from '@/tests/support/rule-acts';

const dose = { ...requireVariant('EX09-a').variant.dose, sets: 4 };

test('a default is kept for its doctor alone, changed, and given back', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const other = await colleague(db, actor, 'physiatrist');
  expect(await saveDoseDefault(db, actor, { variant: 'EX09-a', dose })).toBe('saved');
  const more = { ...dose, repetitions: 12 };
  expect(await saveDoseDefault(db, actor, { variant: 'EX09-a', dose: more })).toBe('saved');
  expect(await findDoseDefaults(db, actor)).toEqual({ 'EX09-a': more });
  expect(await findDoseDefaults(db, other)).toEqual({});

  expect(await saveDoseDefault(db, other, { variant: 'EX09-a', dose: null })).toBe('removed');
  expect(await findDoseDefaults(db, actor)).toEqual({ 'EX09-a': more });
  expect(await saveDoseDefault(db, actor, { variant: 'EX09-a', dose: null })).toBe('removed');
  expect(await findDoseDefaults(db, actor)).toEqual({});

  const acts = await db.auditEvent.findMany({
    where: { action: { startsWith: 'dose-default' } },
    orderBy: { sequence: 'asc' },
  });
  const [saved, removed] = ['dose-default.saved', 'dose-default.removed'];
  expect(acts.map(({ action }) => action)).toEqual([saved, saved, removed]);
  expect(JSON.stringify(acts.map(({ details }) => details))).toBe('[{},{},{}]');
});

test('an exercise that is not the clinic’s has no default', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const unknown = '01930000-0000-7000-8000-00000000dead';
  expect(await saveDoseDefault(db, actor, { variant: unknown, dose })).toBe('unknown-exercise');
  expect(await findDoseDefaults(db, actor)).toEqual({});
});
