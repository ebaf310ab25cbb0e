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
    'a default said twice, and something else once',
    { patient: {}, exercises: [{ id: 'EX03' }, { id: 'EX04' }, { id: 'EX03' }] },
    ['exercises[2] duplicate'],
  ],
  [
    'both sides of a one-sided movement',
    { patient: {}, exercises: [{ id: 'EX04', dose: { side: 'both' } }] },
    ['exercises[0].dose.side invalid-value'],
  ],
  [
    'an exercise that does not exist',
    { patient: {}, exercises: [{ id: 'EX99', dose: { side: 'left' } }] },
    ['exercises[0].id unknown-id'],
  ],
  [
    'an exercise that does not exist beside a variant that does',
    { patient: {}, exercises: [{ id: 'EX99', variant: 'EX03-a', dose: { side: 'left' } }] },
    ['exercises[0].id unknown-id'],
  ],
  [
    'an activity as an exercise',
    { patient: {}, exercises: [{ id: 'ACT-SWIM' }, { id: 'EX03', variant: 'ACT-WATERWALK' }] },
    ['exercises[0].id unknown-id', 'exercises[1].variant unknown-id'],
  ],
  [
    'an exercise as an activity',
    { patient: {}, activities: ['EX03-a'] },
    ['activities[0] unknown-id'],
  ],
  [
    'an activity twice',
    { patient: {}, activities: ['ACT-SWIM', 'ACT-WATERWALK', 'ACT-SWIM'] },
    ['activities[2] duplicate'],
  ],
  [
    'a red flag, an assessment and a group twice',
    {
      patient: {
        redFlags: ['RF06', 'RF06'],
        redFlagsAssessed: ['RF06', 'RF01', 'RF06'],
        noneOf: ['bone', 'bone'],
      },
    },
    [
      'patient.redFlags[1] duplicate',
      'patient.redFlagsAssessed[2] duplicate',
      'patient.noneOf[1] duplicate',
    ],
  ],
  [
    'unknown red flags and groups',
    { patient: { redFlags: ['x'], redFlagsAssessed: ['x'], noneOf: ['x'] } },
    [
      'patient.redFlags[0] unknown-id',
      'patient.redFlagsAssessed[0] unknown-id',
      'patient.noneOf[0] unknown-id',
    ],
  ],
  [
    'a pressure read tomorrow',
    { patient: { pressureTakenOn: '2026-11-25' } },
    ['patient.pressureTakenOn in-the-future'],
  ],
  [
    'a lower pressure that is as high as the upper',
    { patient: { restingSystolic: 110, restingDiastolic: 110 } },
    ['patient.restingDiastolic invalid-value'],
  ],
  [
    'weeks below none',
    { patient: { gestationWeeks: -1 } },
    ['patient.gestationWeeks out-of-range'],
  ],
  [
    'more exercises than there are',
    { patient: {}, exercises: Array.from({ length: 45 }, () => ({ id: '' })) },
    ['exercises out-of-range'],
  ],
  ['a patient that is a word', { patient: 'x' }, ['patient invalid-value']],
  ['nothing at all', null, [' invalid-value']],
  ['a list', [], [' invalid-value']],
  [
    'an exercise that is a word',
    { patient: {}, exercises: ['EX03'] },
    ['exercises[0] invalid-value'],
  ],
  [
    'an exercise without its id, twice',
    { patient: {}, exercises: [{}, {}] },
    ['exercises[0].id required', 'exercises[1].id required'],
  ],
  [
    'numbers as activities, twice',
    { patient: {}, activities: [1, 1] },
    ['activities[0] invalid-value', 'activities[1] invalid-value'],
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

test.each<[string, object]>([
  ['today', { factors: [{ ...factor, since: TODAY }], pressureTakenOn: TODAY }],
  ['weeks alone', { factors: [{ ...factor, weeksSince: 0 }] }],
  ['half a pressure', { restingSystolic: 110 }],
  ['the other half', { restingDiastolic: 110 }],
  ['a whole pressure', { restingSystolic: 111, restingDiastolic: 110 }],
])('%s is taken', (_, patient) => {
  expect(errorsOf({ patient })).toEqual([]);
});

test('sides that fit are taken', () => {
  const sided = (id: string, side: string) => ({ id, dose: { side } });
  const exercises = [sided('EX03', 'both'), sided('EX04', 'left'), sided('EX08', 'each')];
  expect(readCheckRequest({ patient: {}, exercises }, TODAY, BUILT_IN)).toMatchObject({
    status: 'read',
    activities: [],
    exercises: [{ dose: { side: 'both' } }, { dose: { side: 'left' } }, { dose: { side: 'each' } }],
  });
});

test('an omitted dose stays open: the default of this patient fills it', () => {
  const body = { patient: {}, exercises: [{ id: 'EX01', dose: { sets: 2 } }] };
  expect(readCheckRequest(body, TODAY, BUILT_IN)).toMatchObject({
    exercises: [{ exercise: 'EX01', variant: 'EX01-a', dose: { sets: 2 } }],
  });
});
