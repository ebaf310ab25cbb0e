import { expect, test } from 'vitest';
import { PatientInput } from '@/lib/patient/patient-input';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { unknownPatient } from '@/tests/support/patient-input';
import { inputOf, startValues } from './form-values';

const questions = RED_FLAGS.map(({ id }) => id);
const context = { today: '2026-11-24', questions };
const newValues = startValues(null, { language: 'th', questions });

/** The input that would be sent. */
function sent(values: typeof newValues): PatientInput {
  const read = inputOf(values, context);
  if ('problems' in read) throw new Error(Object.keys(read.problems).join());
  return PatientInput.parse(read.input);
}

test('a recorded patient goes through the form unchanged', () => {
  const patient = unknownPatient({
    birthDate: '1960-03-10',
    redFlagsAskedOn: '2026-11-01',
    redFlagsSaidBy: 'not-recorded',
    noneOf: [{ group: 'bone', saidOn: '2026-11-01', saidBy: 'family' }],
    redFlags: [questions[2] ?? ''],
    restingSystolic: 140,
    restingDiastolic: 90,
    pressureTakenOn: '2026-11-01',
    tScore: -2.6,
    factors: [
      { id: 'osteoporosis', status: 'present', since: null, side: null, surgeonCleared: false },
    ],
  });
  for (const language of ['en', 'th'] as const) {
    expect(sent(startValues(patient, { language, questions }))).toEqual(patient);
  }
});

test('a new patient has no answer made up', () => {
  const input = sent({ ...newValues, name: 'Anong', hospitalNumber: '1' });
  expect(input).toMatchObject({ birthDate: null, redFlagsAskedOn: null, factors: [], noneOf: [] });
});

test('red-flag questions count as asked only when every one has an answer', () => {
  const all = Object.fromEntries(questions.map((id) => [id, 'no' as const]));
  const { [questions[0] ?? '']: _first, ...some } = all;
  const named = { ...newValues, name: 'Anong', hospitalNumber: '1' };
  const patient = { ...named, redFlagsSaidBy: 'patient' as const };
  const unasked = { redFlagsAskedOn: null, redFlagsSaidBy: null };
  expect(sent({ ...patient, redFlags: some })).toMatchObject(unasked);
  const asked = { redFlagsAskedOn: '2026-11-24', redFlagsSaidBy: 'patient' };
  expect(sent({ ...patient, redFlags: all })).toMatchObject(asked);
  expect(inputOf({ ...named, redFlags: all }, context)).toEqual({
    problems: { answerer: 'answererMissing' },
  });
});

test('what is no number or no day is named and not sent', () => {
  const typed = { ...newValues, heightCm: 'tall', birth: { day: '31', month: '4', year: '2503' } };
  expect(inputOf(typed, context)).toEqual({
    problems: { birthDate: 'invalid', heightCm: 'invalid' },
  });
});
