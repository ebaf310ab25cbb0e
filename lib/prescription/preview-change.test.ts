import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { factsOf } from '@/lib/patient/facts-of';
import { answeredPatient } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import { countOtherVerdicts, previewChange } from './preview-change';
import { recheck } from './recheck';

const today = '2026-11-24';
const factor = (id: string) => ({
  id,
  status: 'present' as const,
  since: null,
  side: null,
  surgeonCleared: false,
});
const assessed = (...factors: string[]) => {
  const patient = answeredPatient({ hospitalNumber: 'TEST-1', factors: factors.map(factor) });
  return assessPatient(factsOf(patient, today), today);
};
const { entries } = draftOf('EX03-a', 'EX09-a');
const issued = {
  program: { entries },
  check: checkProgram(assessed(), entries),
  advised: [],
  kept: [],
};
const found = (...factors: string[]) => recheck(issued, assessed(...factors));

test('an edit says only what it adds to what waits already', () => {
  const disc = previewChange(null, found('disc-herniation'));
  expect(disc).toMatchObject({ paused: ['EX03-a'], holdsAll: false, isLifted: false });
  const more = previewChange(found('disc-herniation'), found('disc-herniation', 'cauda-equina'));
  expect(more).toMatchObject({ paused: [], holdsAll: true });
  expect(more.added.flatMap(({ factors }) => factors)).toContain('cauda-equina');
  expect(more.added.filter(({ target }) => target === 'EX03-a')).toEqual([]);
});

test('an edit that changes nothing says so, one that puts right lifts', () => {
  const nothing = { added: [], paused: [], holdsAll: false };
  expect(previewChange(null, found())).toEqual({ ...nothing, isLifted: false });
  expect(previewChange(found('disc-herniation'), found())).toEqual({ ...nothing, isLifted: true });
});

test('verdicts of a draft are counted one exercise at a time', () => {
  const check = (...factors: string[]) => checkProgram(assessed(...factors), entries);
  expect(countOtherVerdicts(check(), check())).toBe(0);
  expect(countOtherVerdicts(check(), check('cauda-equina'))).toBe(2);
});
