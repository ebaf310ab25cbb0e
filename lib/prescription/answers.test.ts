import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import {
  answeredOf,
  confirmationOf,
  isAnswered,
  isMissingConfirmed,
  isMissingSince,
} from './answers';
import { listBlockers } from './blockers';
import { PrescriptionDraft } from './program';

const TODAY = '2026-11-24';

const GROUPS = HISTORY_GROUPS.map(({ id }) => id);

/** Somebody with these conditions, of whom the groups of `noneOf` are answered: none of them. */
function assess(factors: readonly string[] = [], noneOf: readonly string[] = GROUPS) {
  const facts = PatientFacts.parse({
    age: 34,
    sex: 'male',
    redFlagScreen: 'done',
    noneOf,
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
  const [found] = checkProgram(assess(had), bare.entries).targets;
  const answered = answeredOf(found?.findings ?? []);
  const draft = PrescriptionDraft.parse({
    entries: [{ ...bare.entries[0], ...answer, answered }],
    notCheckedConfirmed: true,
  });
  const check = checkProgram(assess(has), draft.entries);
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
    assess(['spondylolisthesis']),
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

test('missing answers are confirmed as they are; one that is missing since is asked about, one that came in is not', () => {
  const { exercise, variant } = requireVariant('EX01-a');
  const program = { exercise: exercise.id, variant: variant.id, dose: variant.dose };
  const bare = PrescriptionDraft.parse({ entries: [program] });
  const missingIn = (noneOf: readonly string[]) =>
    checkProgram(assess([], noneOf), bare.entries).notChecked;
  const [first = '', second = ''] = GROUPS.filter(
    (group) => missingIn(GROUPS.filter((one) => one !== group)).length > 0,
  );
  const without = (...groups: string[]) => GROUPS.filter((one) => !groups.includes(one));
  const then = missingIn(without(first));
  const draft = { ...bare, ...confirmationOf(true, then) };
  const codesIn = (noneOf: readonly string[]) =>
    listBlockers(draft, checkProgram(assess([], noneOf), draft.entries)).map(({ code }) => code);

  expect(codesIn(without(first))).toEqual([]);
  expect(codesIn(GROUPS)).toEqual([]);
  expect(codesIn(without(first, second))).toEqual(['not-checked-unconfirmed']);
  const now = missingIn(without(first, second));
  expect(isMissingConfirmed(draft, now)).toBe(false);
  const since = now.filter((one) => isMissingSince(draft, one));
  expect(since).toHaveLength(now.length - then.length);
  expect(since).not.toEqual([]);
});

test('who no longer goes on has confirmed nothing, and nothing counts as missing since', () => {
  const open = [{ reason: 'age-unknown' as const, id: 'age' }];
  const draft = confirmationOf(false, open);
  expect(isMissingConfirmed(draft, open)).toBe(false);
  expect(open.some((one) => isMissingSince(draft, one))).toBe(false);
});
