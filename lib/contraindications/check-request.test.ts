import { expect, test } from 'vitest';
import { readCheckRequest } from './check-request';
import { BUILT_IN } from './knowledge';

const TODAY = '2026-11-24';

function errorsOf(body: unknown): string[] {
  const read = readCheckRequest(body, TODAY, BUILT_IN);
  return read.status === 'refused' ? read.errors.map(({ path, code }) => `${path} ${code}`) : [];
}

const factor = { id: 'disc-herniation', status: 'present' };

test.each<[string, unknown, string[]]>([
  ['no patient', {}, ['patient required']],
  ['an unknown key', { patient: { agee: 3 } }, ['patient.agee unknown-key']],
  [
    'an unknown factor',
    { patient: { factors: [{ ...factor, id: 'x' }] } },
    ['patient.factors[0].id unknown-id'],
  ],
  [
    'no status',
    { patient: { factors: [{ id: factor.id }] } },
    ['patient.factors[0].status required'],
  ],
  [
    'a factor twice',
    { patient: { factors: [factor, factor] } },
    ['patient.factors[1].id duplicate'],
  ],
  [
    'tomorrow',
    { patient: { factors: [{ ...factor, since: '2026-11-25' }] } },
    ['patient.factors[0].since in-the-future'],
  ],
  [
    'date and weeks',
    { patient: { factors: [{ ...factor, since: TODAY, weeksSince: 0 }] } },
    ['patient.factors[0] since-and-weeks'],
  ],
  ['an age of 121', { patient: { age: 121 } }, ['patient.age out-of-range']],
  ['a null weight', { patient: { weightKg: null } }, ['patient.weightKg invalid-value']],
  [
    'the default variant twice',
    { patient: {}, exercises: [{ id: 'EX03' }, { id: 'EX03', variant: 'EX03-a' }] },
    ['exercises[1] duplicate'],
  ],
  [
    'a variant of another exercise',
    { patient: {}, exercises: [{ id: 'EX03', variant: 'EX04-a' }] },
    ['exercises[0].variant unknown-id'],
  ],
  [
    'a side that does not fit',
    { patient: {}, exercises: [{ id: 'EX03', dose: { side: 'left' } }] },
    ['exercises[0].dose.side invalid-value'],
  ],
  [
    'two faults at once',
    { patient: { age: 'x' }, activities: ['ACT-X'] },
    ['patient.age invalid-value', 'activities[0] unknown-id'],
  ],
])('%s is refused by name', (_, body, expected) => {
  expect(errorsOf(body)).toEqual(expected);
});

test('faults of shape and of sense are named together', () => {
  const body = {
    patient: { age: 'x', factors: [factor, { ...factor, since: '2026-11-25' }] },
    exercises: [{ id: 'EX03', dose: { side: 'left' } }],
  };
  expect(errorsOf(body)).toEqual([
    'patient.age invalid-value',
    'patient.factors[1].since in-the-future',
    'patient.factors[1].id duplicate',
    'exercises[0].dose.side invalid-value',
  ]);
});

test('an omitted dose stays open: the default of this patient fills it', () => {
  const body = { patient: {}, exercises: [{ id: 'EX01', dose: { sets: 2 } }] };
  expect(readCheckRequest(body, TODAY, BUILT_IN)).toMatchObject({
    exercises: [{ exercise: 'EX01', variant: 'EX01-a', dose: { sets: 2 } }],
  });
});
