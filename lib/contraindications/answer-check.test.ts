import { expect, test } from 'vitest';
import { answerCheck } from './answer-check';

const TODAY = '2026-11-24';

function limitsOf(body: object): string[] {
  const answer = answerCheck(body, TODAY);
  if (answer.status === 'refused') throw new Error(JSON.stringify(answer.errors));
  return answer.result.targets.flatMap(({ findings }) =>
    findings.filter(({ kind }) => kind === 'dose-limit').map(({ ruleIds }) => ruleIds.join()),
  );
}

test('an omitted dose is the default of this patient, and raises no limit', () => {
  expect(limitsOf({ patient: { age: 70 }, exercises: [{ id: 'EX01' }] })).toEqual([]);
  const shorter = { id: 'EX01', dose: { holdSeconds: 20 } };
  expect(limitsOf({ patient: { age: 70 }, exercises: [shorter] })).toEqual(['D05']);
});

test('a dose field without a value is the default too', () => {
  const dose = { holdSeconds: undefined, sets: 2 };
  const body = { patient: { age: 70 }, exercises: [{ id: 'EX01', dose }] };
  expect(limitsOf(body)).toEqual([]);
});
