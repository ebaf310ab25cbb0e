import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { PrescriptionDraft } from './program';
import { repeatOf } from './repeat-program';

const answered = {
  age: 34,
  sex: 'male',
  redFlagScreen: 'done',
  noneOf: HISTORY_GROUPS.map((group) => group.id),
  heightCm: 170,
  weightKg: 65,
};
const disc = { ...answered, factors: [factor('disc-herniation')] };
const both = { ...answered, factors: [factor('disc-herniation'), factor('spinal-stenosis')] };

function factor(id: string) {
  return { id, status: 'present', weeksSince: 30 };
}

const override = { reason: 'specialist-agreed', note: 'By letter.' };
const entryOf = (variant: string, answer: Record<string, unknown>) => ({
  exercise: variant.slice(0, 4),
  variant,
  dose: requireVariant(variant).variant.dose,
  ...answer,
});
const program = PrescriptionDraft.parse({
  entries: [entryOf('EX03-a', { override }), entryOf('EX09-a', { acknowledged: true })],
  notCheckedConfirmed: true,
  programRead: ['directional-conflict K01'],
  reviewOn: '2026-12-01',
});
const checkOf = (facts: Record<string, unknown>, { entries } = program) =>
  checkProgram(assessPatient(PatientFacts.parse(facts), '2026-11-24'), entries);

test('an override and what was read stand while nothing about the patient or the rules is new', () => {
  const again = repeatOf(program, { stored: checkOf(both), now: checkOf(both) });
  expect(again.entries).toEqual(program.entries);
  expect(again.programRead).toEqual(['directional-conflict K01']);
  expect(again).toMatchObject({ notCheckedConfirmed: false, reviewOn: null });
});

test('another condition asks again about the exercise it speaks of, and about the whole program', () => {
  const brittle = { ...both, factors: [...both.factors, factor('osteoporosis')] };
  const again = repeatOf(program, { stored: checkOf(disc), now: checkOf(brittle) });
  expect(again.entries[0]?.override).toBeNull();
  expect(again.entries[1]).toMatchObject({ acknowledged: true });
  expect(again.programRead).toEqual([]);
});

test('a rule that says something else by now asks again', () => {
  const now = checkOf(disc);
  const stored = structuredClone(now);
  const finding = stored.targets[0]?.findings[0];
  if (finding) finding.message = { en: 'Another text.', th: 'ข้อความอื่น' };
  expect(repeatOf(program, { stored, now }).entries[0]?.override).toBeNull();
  expect(repeatOf(program, { stored: now, now }).entries[0]?.override).not.toBeNull();
});

test('what was signed off since, or is only a note, asks nothing', () => {
  const now = checkOf(disc);
  const stored = structuredClone(now);
  const [target] = stored.targets;
  for (const finding of target?.findings ?? []) finding.review = 'signed-off';
  const [one] = target?.findings ?? [];
  if (target && one) target.findings.push({ ...one, tier: 'note' });
  expect(repeatOf(program, { stored, now }).entries[0]?.override).not.toBeNull();
});

test('a promise to look plans the next review', () => {
  const monitored = { reason: 'will-monitor', note: 'Looks well.', monitorOn: '2026-12-08' };
  const entries = [entryOf('EX03-a', { override: monitored })];
  const watched = PrescriptionDraft.parse({ entries, reviewOn: '2026-12-01' });
  const check = checkOf(disc, watched);
  expect(repeatOf(watched, { stored: check, now: check }).reviewOn).toBe('2026-12-08');
});
