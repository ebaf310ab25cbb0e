import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { answeredOf, isAnswered } from './answers';
import { listBlockers } from './blockers';
import { PrescriptionDraft } from './program';

const TODAY = '2026-11-24';

function assess(...factors: string[]) {
  const facts = PatientFacts.parse({
    age: 34,
    sex: 'male',
    redFlagScreen: 'done',
    noneOf: HISTORY_GROUPS.map(({ id }) => id),
    heightCm: 170,
    weightKg: 65,
    factors: factors.map((id) => ({ id, status: 'present', weeksSince: 3 })),
  });
  return assessPatient(facts, TODAY);
}

/** What the doctor answers on one exercise of somebody with `had`, judged once they are known to have `has` as well. */
function afterwards(variant: string, answer: object, { had, has }: Record<string, string[]>) {
  const { dose, exercise } = { ...requireVariant(variant).variant, ...requireVariant(variant) };
  const bare = PrescriptionDraft.parse({ entries: [{ exercise: exercise.id, variant, dose }] });
  const [found] = checkProgram(assess(...(had ?? [])), bare.entries).targets;
  const answered = answeredOf(found?.findings ?? []);
  const draft = PrescriptionDraft.parse({
    entries: [{ ...bare.entries[0], ...answer, answered }],
    notCheckedConfirmed: true,
  });
  const check = checkProgram(assess(...(has ?? [])), draft.entries);
  return listBlockers(draft, check).map(({ code }) => code);
}

const read = { acknowledged: true };
const despite = { override: { reason: 'specialist-agreed', note: 'Agreed with the surgeon.' } };

test('a caution that was read stays read while nothing else is found', () => {
  const had = ['spondylolisthesis'];
  expect(afterwards('EX01-a', read, { had, has: had })).toEqual([]);
});

test('a caution found after another was read is not read by it', () => {
  const change = { had: ['spondylolisthesis'], has: ['spondylolisthesis', 'knee-oa'] };
  expect(afterwards('EX01-a', read, change)).toEqual(['caution-unread']);
});

test('an override for one reason does not cover what is found later, grave or not', () => {
  const had = ['disc-herniation'];
  expect(afterwards('EX03-a', despite, { had, has: had })).toEqual([]);
  for (const later of ['osteoporosis', 'knee-oa']) {
    const has = [...had, later];
    expect(afterwards('EX03-a', despite, { had, has })).toEqual(['contraindicated-unresolved']);
  }
});

test('the same finding at a graver tier asks again', () => {
  const entry = { acknowledged: true, override: null, answered: ['caution contraindication R054'] };
  const { findings } = checkProgram(
    assess('spondylolisthesis'),
    PrescriptionDraft.parse({
      entries: [
        { exercise: 'EX01', variant: 'EX01-a', dose: requireVariant('EX01-a').variant.dose },
      ],
    }).entries,
  ).targets[0] ?? { findings: [] };
  expect(isAnswered(entry, findings)).toBe(true);
  const graver = findings.map((finding) => ({ ...finding, tier: 'contraindicated' as const }));
  expect(isAnswered(entry, graver)).toBe(false);
});
