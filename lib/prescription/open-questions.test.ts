import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import { FACTORS } from '@/lib/patient/factors';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listOpenQuestions } from './open-questions';

/** Everything answered no, but for some. */
function questionsWith(open: string[], variants: string[], rest: object = {}) {
  const facts = PatientFacts.parse({
    age: 40,
    sex: 'male',
    redFlagScreen: 'done',
    factors: FACTORS.filter(({ id }) => !open.includes(id) && !id.startsWith('age-')).map(
      ({ id }) => ({ id, status: 'absent' }),
    ),
    ...rest,
  });
  const assessment = assessPatient(facts, '2026-11-24');
  const entries = variants.map((variant) => ({ variant }));
  return listOpenQuestions(assessment, entries, assessment.notChecked);
}
const ids = (questions: ReturnType<typeof questionsWith>) => questions.map((one) => one.missing.id);

test('the question that bears on the program comes before one that bears on nothing chosen', () => {
  const questions = questionsWith(['achilles-midportion', 'disc-herniation'], ['EX03-a']);
  expect(ids(questions)).toEqual(['disc-herniation', 'achilles-midportion']);
  expect(questions.map(({ exercises }) => exercises)).toEqual([[1], []]);
});

test('a yes that would hold the program is said to, and no exercise is named for it', () => {
  const [question] = questionsWith(['recent-mi'], ['EX03-a', 'EX09-a']);
  expect(question).toMatchObject({ couldStop: true, exercises: [] });
});

test('red flags not asked stand above every single answer', () => {
  const questions = questionsWith(['disc-herniation'], ['EX03-a'], { redFlagScreen: 'not-done' });
  expect(ids(questions)[0]).toBe('redFlagScreen');
});

test('an empty program still lists what is missing, in knowledge order', () => {
  expect(ids(questionsWith(['glaucoma', 'disc-herniation'], []))).toEqual([
    'disc-herniation',
    'glaucoma',
  ]);
});
