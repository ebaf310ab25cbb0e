import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requireVariant, VARIANTS } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { applyTemplate, chosenEntries, isFitting, isInConflict } from './apply-template';
import { newEntry } from './edit-program';
import { SET_TEMPLATES } from './set-templates';
import { type TemplateEntry, templateEntry } from './template';

const TODAY = '2026-11-24';
const groups = HISTORY_GROUPS.map(({ id }) => id);

function assessmentOf(ids: readonly string[], more: object = {}) {
  const factors = ids.map((id) => ({ id, status: 'present' }));
  const facts = { age: 50, redFlagScreen: 'done', noneOf: groups, factors, ...more };
  return assessPatient(PatientFacts.parse(facts), TODAY);
}

const wanted = (variant: string, more: Partial<TemplateEntry> = {}): TemplateEntry => ({
  ...templateEntry(requireVariant(variant).exercise.id, variant),
  ...more,
});

const programOf = (...variants: string[]) =>
  variants.map((variant) => {
    const found = requireVariant(variant);
    return newEntry({ exercise: found.exercise.id, variant, dose: found.variant.dose });
  });

const apply = (entries: TemplateEntry[], assessment = assessmentOf([]), program = programOf()) =>
  applyTemplate({ entries }, { assessment, program, isOffered: () => true });

const [firstSet] = SET_TEMPLATES;
const set1 = firstSet?.entries ?? [];

// Article, set 1, exercise 3: not for a slipped disc.
test('set 1 for a slipped disc: the third exercise is in conflict and gives way to one that passes', () => {
  const assessment = assessmentOf(['disc-herniation']);
  const lines = apply(set1, assessment);
  const third = lines[2];
  expect(lines.map(({ wanted: { variant } }) => variant)).toEqual(['EX01-a', 'EX02-a', 'EX03-a']);
  expect(third?.outcome).toBe('contraindicated');
  expect(third && isInConflict(third)).toBe(true);
  expect(third?.suggested).toEqual({ kind: 'swap', swap: third?.swaps[0] });
  expect(chosenEntries(lines, {})[2]?.variant).toBe(third?.swaps[0]?.variant);
});

test('for a patient with nothing to say against it a set comes in as it is, with nothing to decide', () => {
  const lines = apply(set1);
  expect(lines.filter(isInConflict)).toEqual([]);
  expect(lines.every(isFitting)).toBe(true);
  expect(chosenEntries(lines, {}).map(({ variant }) => variant)).toEqual([
    'EX01-a',
    'EX02-a',
    'EX03-a',
  ]);
});

test('the doctor may keep what is barred, or leave out what is not', () => {
  const lines = apply(set1, assessmentOf(['disc-herniation']));
  const entries = chosenEntries(lines, {
    'EX01-a': { kind: 'leave-out' },
    'EX03-a': { kind: 'keep' },
  });
  expect(entries.map(({ variant }) => variant)).toEqual(['EX02-a', 'EX03-a']);
  expect(entries.every(({ override, acknowledged }) => override === null && !acknowledged)).toBe(
    true,
  );
});

test('without an answer nothing fits, and nothing is called a conflict for it', () => {
  const assessment = assessPatient(PatientFacts.parse({}), TODAY);
  const lines = apply(set1, assessment);
  expect(lines.filter(isFitting)).toEqual([]);
  expect(lines.every(({ outcome }) => outcome !== 'clear' && outcome !== 'note')).toBe(true);
});

test('a red flag holds every line, and none is called fitting', () => {
  const lines = apply(set1, assessmentOf([], { redFlags: ['RF01'] }));
  expect(lines.map(({ outcome }) => outcome)).toEqual(['stop', 'stop', 'stop']);
  expect(lines.filter(isInConflict)).toHaveLength(3);
});

test('an exercise that is no more is said to be gone and left out', () => {
  const lines = apply([
    { exercise: 'EX99', variant: 'EX99-a', dose: null, note: '' },
    wanted('EX09-a'),
  ]);
  expect(lines[0]).toMatchObject({
    missing: 'gone',
    entry: null,
    suggested: { kind: 'leave-out' },
  });
  expect(isInConflict(lines[0] as (typeof lines)[number])).toBe(true);
  expect(chosenEntries(lines, {}).map(({ variant }) => variant)).toEqual(['EX09-a']);
});

test('an exercise the clinic put away is gone for a template as well', () => {
  const isOffered = (variant: string) => variant !== 'EX02-a';
  const lines = applyTemplate(
    { entries: set1 },
    { assessment: assessmentOf([]), program: [], isOffered },
  );
  expect(lines.map(({ missing }) => missing)).toEqual([null, 'gone', null]);
});

test('what stands in the program already is said to, and stays as it is there', () => {
  const program = programOf('EX02-a');
  const lines = apply(set1, assessmentOf([]), program);
  expect(lines.map(({ isThere }) => isThere)).toEqual([false, true, false]);
  expect(chosenEntries(lines, {}).map(({ variant }) => variant)).toEqual(['EX01-a', 'EX03-a']);
});

test('a dose of the template above what this patient may do is brought down, and says from what', () => {
  const { dose } = requireVariant('EX12-a').variant;
  const long = { ...dose, holdSeconds: 60 };
  const lines = apply([wanted('EX12-a', { dose: long })], assessmentOf(['glaucoma']));
  const [line] = lines;
  expect(line?.lowered.map(({ field, from }) => [field, from])).toEqual([['holdSeconds', 60]]);
  expect(line?.entry?.dose.holdSeconds).toBeLessThan(60);
  expect(line?.findings.filter(({ kind }) => kind === 'dose-limit')).toEqual([]);
  expect(line && isInConflict(line)).toBe(true);
});

test('a note to the patient comes along, and does not pass to another exercise', () => {
  const lines = apply(
    [wanted('EX03-a', { note: 'Slowly' }), wanted('EX09-a', { note: 'Shoes on' })],
    assessmentOf(['disc-herniation']),
  );
  expect(chosenEntries(lines, {}).map(({ note }) => note)).toEqual(['', 'Shoes on']);
});

const patients = fc.uniqueArray(fc.constantFrom(...FACTORS.map(({ id }) => id)), { maxLength: 5 });
const variants = fc.uniqueArray(fc.constantFrom(...VARIANTS.map(({ variant }) => variant.id)), {
  minLength: 1,
  maxLength: 6,
});

test('whatever patient and template, what is suggested bars nothing and brings no exercise twice', () => {
  fc.assert(
    fc.property(patients, variants, (factors, ids) => {
      const assessment = assessmentOf(factors);
      const lines = apply(
        ids.map((id) => wanted(id)),
        assessment,
      );
      const entries = chosenEntries(lines, {});
      const chosen = entries.map(({ variant }) => variant);
      expect(new Set(chosen).size).toBe(chosen.length);
      const { targets } = checkProgram(assessment, entries);
      const barred = targets.filter(({ findings }) => findings[0]?.tier === 'contraindicated');
      expect(barred.map(({ variant }) => variant)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
