import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { NO_LAYER } from '@/lib/contraindications/clinic-layer';
import { compileKnowledge } from '@/lib/contraindications/knowledge';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { checked, ownExercise } from '@/tests/support/own-exercise';
import { listBlockers, listDayBlockers } from './blockers';
import { PrescriptionDraft } from './program';

const answered = {
  age: 34,
  sex: 'male',
  redFlagScreen: 'done',
  noneOf: HISTORY_GROUPS.map((group) => group.id),
  heightCm: 170,
  weightKg: 65,
};
const calfDose = requireVariant('EX09-a').variant.dose;
const slippedDisc = { id: 'disc-herniation', status: 'present', weeksSince: 3 };

function checkOf(variant: string, facts: Record<string, unknown>) {
  const entry = {
    exercise: variant.slice(0, 4),
    variant,
    dose: requireVariant(variant).variant.dose,
  };
  return checkProgram(assessPatient(PatientFacts.parse(facts), '2026-11-24'), [entry]);
}

function blockersOf(
  variant: string | null,
  facts: Record<string, unknown>,
  changed: Record<string, unknown> = {},
  entry: Record<string, unknown> = {},
) {
  const entries = variant
    ? [
        {
          exercise: variant.slice(0, 4),
          variant,
          dose: requireVariant(variant).variant.dose,
          ...entry,
        },
      ]
    : [];
  const draft = PrescriptionDraft.parse({ entries, ...changed });
  const assessment = assessPatient(PatientFacts.parse(facts), '2026-11-24');
  return listBlockers(draft, checkProgram(assessment, draft.entries)).map(({ code }) => code);
}

const disc = { ...answered, factors: [slippedDisc] };

test('an empty program cannot be issued', () => {
  expect(blockersOf(null, answered)).toEqual(['empty-program']);
});

test('an exercise without a finding, history answered, can be issued', () => {
  expect(blockersOf('EX09-a', answered)).toEqual([]);
});

test('a contraindicated exercise waits for an override with a note', () => {
  expect(blockersOf('EX03-a', disc)).toEqual(['contraindicated-unresolved']);
  const override = { reason: 'benefit-outweighs-risk', note: '' };
  expect(blockersOf('EX03-a', disc, {}, { override })).toEqual(['contraindicated-unresolved']);
  const written = { ...override, note: 'Examined today, bends freely.' };
  expect(blockersOf('EX03-a', disc, {}, { override: written })).toEqual([]);
  expect(blockersOf('EX03-a', disc, {}, { acknowledged: true })).toEqual([
    'contraindicated-unresolved',
  ]);
});

test('under supervision only needs no reading, and something has to be left for home', () => {
  const override = { reason: 'supervised-only', note: 'In the gym.' };
  expect(blockersOf('EX03-a', disc, {}, { override })).toEqual(['nothing-for-home']);
  const home = { exercise: 'EX09', variant: 'EX09-a', dose: calfDose };
  const entries = [
    { exercise: 'EX03', variant: 'EX03-a', dose: requireVariant('EX03-a').variant.dose, override },
    home,
  ];
  expect(blockersOf(null, disc, { entries })).toEqual([]);
});

test('modified holds only while the dose is easier than before or the way another', () => {
  const { dose } = requireVariant('EX03-a').variant;
  const modifiedFrom = { variant: 'EX03-a', dose };
  const override = { reason: 'modified', note: 'Half the range.', modifiedFrom };
  expect(blockersOf('EX03-a', disc, {}, { override })).toEqual(['modification-missing']);
  const shorter = { ...dose, holdSeconds: dose.holdSeconds - 5 };
  expect(blockersOf('EX03-a', disc, {}, { override, dose: shorter })).toEqual([]);
  const unsaid = { ...override, modifiedFrom: null };
  expect(blockersOf('EX03-a', disc, {}, { override: unsaid })).toEqual(['modification-missing']);
});

test('will monitor holds a program until the review is on that day at the latest', () => {
  const override = { reason: 'will-monitor', note: 'Looks well.', monitorOn: '2026-12-08' };
  const codes = (reviewOn: string | null) => blockersOf('EX03-a', disc, { reviewOn }, { override });
  expect(codes(null)).toEqual(['review-after-monitoring']);
  expect(codes('2026-12-09')).toEqual(['review-after-monitoring']);
  expect(codes('2026-12-08')).toEqual([]);
  expect(codes('2026-12-01')).toEqual([]);
  const dayless = { ...override, monitorOn: null };
  expect(blockersOf('EX03-a', disc, {}, { override: dayless })).toEqual(['monitor-day-missing']);
});

test.each([
  ['2026-11-24', ['monitor-day-out-of-range']],
  ['2026-11-25', []],
  ['2027-11-24', []],
  ['2027-11-25', ['monitor-day-out-of-range']],
])('on 24 November 2026 a look on %s gives %s', (monitorOn, codes) => {
  const override = { reason: 'will-monitor', note: '', monitorOn };
  const entries = [{ exercise: 'EX09', variant: 'EX09-a', dose: calfDose, override }];
  const draft = PrescriptionDraft.parse({ entries });
  expect(listDayBlockers(draft, '2026-11-24').map(({ code }) => code)).toEqual(codes);
});

test('a red flag holds the whole program, whatever was confirmed', () => {
  const flagged = { ...answered, redFlags: ['RF01'] };
  const confirmed = {
    programRead: ['screening-missing P09', 'red-flag-positive RF18'],
    notCheckedConfirmed: true,
  };
  expect(blockersOf('EX09-a', flagged, confirmed, { acknowledged: true })).toEqual([
    'program-stop',
  ]);
});

test('an unanswered history asks once, and is never silent', () => {
  expect(blockersOf('EX09-a', {})).toEqual(['program-finding-unread', 'not-checked-unconfirmed']);
  expect(
    blockersOf(
      'EX09-a',
      {},
      {
        programRead: ['screening-missing P09', 'red-flag-positive RF18'],
        notCheckedConfirmed: true,
      },
    ),
  ).toEqual([]);
});

test('a caution waits until it is acknowledged or overridden', () => {
  const brittle = { ...answered, factors: [{ id: 'osteoporosis', status: 'present' }] };
  const { targets, findings } = assessPatient(PatientFacts.parse(brittle), '2026-11-24');
  const variant = Object.keys(targets).find((id) => {
    const worst = targets[id]?.exercise ? targets[id].any.findings[0] : undefined;
    return worst !== undefined && findings[worst]?.tier === 'caution';
  });
  expect(variant).toBeDefined();
  const codes = (entry: Record<string, unknown>) =>
    blockersOf(variant ?? null, brittle, { notCheckedConfirmed: true }, entry);
  expect(codes({})).toContain('caution-unread');
  expect(codes({ acknowledged: true })).not.toContain('caution-unread');
  expect(codes({ override: { reason: 'specialist-agreed', note: '' } })).not.toContain(
    'caution-unread',
  );
});

test('a red flag to be assessed is resolved in the history, not by reading it', () => {
  const flag = RED_FLAGS.find(({ action }) => action === 'pause-and-assess');
  const flagged = { ...answered, redFlags: [flag?.id] };
  const read = { programRead: ['red-flag-positive RF18'], notCheckedConfirmed: true };
  const entry = { acknowledged: true };
  expect(blockersOf('EX09-a', flagged, read, entry)).toContain('program-contraindicated');
  const assessed = { ...flagged, redFlagsAssessed: [flag?.id] };
  expect(blockersOf('EX09-a', assessed, read, entry)).not.toContain('program-contraindicated');
});

test('an exercise the check has not seen is held', () => {
  const { exercise, variant } = requireVariant('EX09-a');
  const entries = [{ exercise: exercise.id, variant: variant.id, dose: variant.dose }];
  const draft = PrescriptionDraft.parse({ entries });
  const check = checkProgram(assessPatient(PatientFacts.parse(answered), '2026-11-24'), []);
  expect(listBlockers(draft, check)).toEqual([{ code: 'entry-not-in-check', variant: 'EX09-a' }]);
});

test('an exercise the clinic no longer prescribes is held, whatever is answered of it', () => {
  const own = { ...checked(ownExercise({ attributes: ['chair-sitting'] })), isOffered: false };
  const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [own] });
  const assessment = assessPatient(PatientFacts.parse(answered), '2026-11-24', knowledge);
  const entry = { exercise: own.id, variant: own.id, dose: own.dose, acknowledged: true };
  const draft = PrescriptionDraft.parse({ entries: [entry], notCheckedConfirmed: true });
  const check = checkProgram(assessment, draft.entries);
  expect(listBlockers(draft, check)).toEqual([{ code: 'exercise-withdrawn', variant: own.id }]);
});

test.each(['therapist', 'administrator'] as const)('a %s drafts and never issues', (role) => {
  const draft = PrescriptionDraft.parse({ entries: [] });
  const check = checkProgram(assessPatient(PatientFacts.parse(answered), '2026-11-24'), []);
  expect(listBlockers(draft, check, role)[0]).toEqual({ code: `${role}-cannot-issue` });
});

test('a caution on the whole program is read by itself: another one is another reading', () => {
  const factors = ['disc-herniation', 'spinal-stenosis', 'spondylolisthesis'].map((id) => ({
    id,
    status: 'present',
    weeksSince: 400,
  }));
  const patient = { ...answered, factors };
  const blockers = (...programRead: string[]) => blockersOf('EX05-c', patient, { programRead });
  expect(blockers()).toEqual(['program-finding-unread', 'program-finding-unread']);
  expect(blockers('directional-conflict K01')).toEqual(['program-finding-unread']);
  expect(blockers('directional-conflict K01', 'directional-conflict K04')).toEqual([]);
});

test('where nothing is suitable, the exercises stand in the way until each is overridden', () => {
  const factors = [{ id: 'tha-posterior', status: 'present', weeksSince: 2 }, slippedDisc];
  const patient = { ...answered, factors };
  const kinds = checkOf('EX03-c', patient).program.findings.map(({ kind }) => kind);
  expect(kinds).not.toContain('program-stop');
  expect(blockersOf('EX03-c', patient)).toEqual(['contraindicated-unresolved']);
});

test('a rule of the clinic that cannot be read holds everything', () => {
  const { exercise, variant } = requireVariant('EX09-a');
  const entries = [{ exercise: exercise.id, variant: variant.id, dose: variant.dose }];
  const draft = PrescriptionDraft.parse({ entries, notCheckedConfirmed: true });
  const knowledge = compileKnowledge({ ...NO_LAYER, unreadable: ['row-1'] });
  const assessment = assessPatient(PatientFacts.parse(answered), '2026-11-24', knowledge);
  const check = checkProgram(assessment, draft.entries);
  expect(check.targets[0]?.outcome).toBe('not-checked');
  expect(listBlockers(draft, check)).toEqual([{ code: 'knowledge-unreadable' }]);
});
