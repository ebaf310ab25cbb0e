import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { answerCheck } from './answer-check';
import { assessPatient } from './assess';
import { checkProgram } from './check';
import { type ClinicLayer, NO_LAYER, type OwnExercise } from './clinic-layer';
import { contentHash } from './content-hash';
import { BUILT_IN, compileKnowledge } from './knowledge';
import {
  ATTRIBUTE_RULES,
  COMBINATION_RULES,
  DIRECT_RULES,
  DOSE_RULES,
  PROGRAM_RULES,
} from './rules';

const TODAY = '2026-11-24';
const OWN_ID = '01a20e22-0000-7000-8000-000000000001';
const RULE_ID = '01a20e22-0000-7000-8000-000000000002';

const facts = (...ids: string[]) =>
  PatientFacts.parse({
    age: 40,
    redFlagScreen: 'done',
    noneOf: HISTORY_GROUPS.map(({ id }) => id),
    factors: ids.map((id) => ({ id, status: 'present', weeksSince: 1 })),
  });

function checkOne(id: string, layer: Partial<ClinicLayer>, ...factors: string[]) {
  const knowledge = compileKnowledge({ ...NO_LAYER, ...layer });
  const assessment = assessPatient(facts(...factors), TODAY, knowledge);
  const { exercise, dose } = assessment.targets[id] ?? {};
  if (!exercise || !dose) throw new RangeError(id);
  return checkProgram(assessment, [{ exercise, variant: id, dose }]);
}

const own: OwnExercise = {
  id: OWN_ID,
  name: { en: 'Standing back bend', th: 'ยืนแอ่นหลัง' },
  type: 'strength',
  attributes: ['standing-supported', 'lumbar-extension-loaded'],
  muscles: ['back-extensors'],
  dose: requireVariant('EX11-a').variant.dose,
  moveSeconds: 4,
  oneSidedDoseLoads: null,
  isOffered: true,
};
const change = { by: 'Dr Example', on: '2026-11-01', reason: 'Agreed in our spine meeting.' };

test('an own exercise is checked by the movements it is tagged with', () => {
  const found = checkOne(OWN_ID, { exercises: [own] }, 'spinal-stenosis').targets[0];
  const builtIn = checkOne('EX11-a', {}, 'spinal-stenosis').targets[0];
  const arch = (list: typeof found) => list?.findings.flatMap(({ because }) => because);
  const loaded = { factor: 'spinal-stenosis', attribute: 'lumbar-extension-loaded' };
  expect(arch(found)).toContainEqual(loaded);
  expect(arch(builtIn)).toContainEqual(loaded);
  expect(found?.outcome).toBe('contraindicated');
  expect(found?.swaps.every(({ variant }) => variant !== OWN_ID)).toBe(true);
});

test('an own exercise without movements is not checked, is named, and never stands in', () => {
  const untagged = { ...own, attributes: [] };
  const result = checkOne(OWN_ID, { exercises: [untagged] });
  expect(result.targets[0]?.outcome).toBe('not-checked');
  expect(result.notChecked).toEqual([{ reason: 'exercise-untagged', id: OWN_ID }]);
  const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [untagged] });
  const { targets } = assessPatient(facts('spinal-stenosis'), TODAY, knowledge);
  const offered = Object.values(targets).flatMap(({ swaps }) => swaps);
  expect(offered.map(({ variant }) => variant)).not.toContain(OWN_ID);
});

test('a tagged own exercise stands in where it fits', () => {
  const gentle = { ...own, attributes: ['chair-sitting'] };
  const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [gentle] });
  const { targets } = assessPatient(facts('spinal-stenosis'), TODAY, knowledge);
  expect(targets['EX11-a']?.swaps.map(({ variant }) => variant)).toContain(OWN_ID);
});

test('a rule the clinic adds speaks in its own words, as signed off', () => {
  const message = { en: 'Not in our clinic.', th: 'คลินิกเราไม่ใช้' };
  const rule = {
    id: RULE_ID,
    factor: 'plantar-fasciitis',
    target: 'EX09',
    tier: 'contraindicated' as const,
    message,
  };
  expect(checkOne('EX09-a', {}, 'plantar-fasciitis').targets[0]?.outcome).not.toBe(
    'contraindicated',
  );
  const [finding] =
    checkOne('EX09-a', { rules: [rule] }, 'plantar-fasciitis').targets[0]?.findings ?? [];
  expect(finding).toMatchObject({
    tier: 'contraindicated',
    review: 'signed-off',
    message,
    sources: [],
  });
  expect(finding?.ruleIds[0]).toBe(RULE_ID);
});

test('the article’s advice to walk in water stands beside a note of the clinic, not beside a caution', () => {
  const kinds = (tier: 'note' | 'caution') => {
    const rule = { id: RULE_ID, factor: 'knee-oa', target: 'ACT-WATERWALK', tier };
    const rules = [{ ...rule, message: { en: 'Our pool is cold.', th: 'สระเย็น' } }];
    const knowledge = compileKnowledge({ ...NO_LAYER, rules });
    const older = { ...facts('knee-oa'), age: 70 };
    const { targets } = checkProgram(assessPatient(older, TODAY, knowledge), [], ['ACT-WATERWALK']);
    return targets[0]?.findings.map(({ kind }) => kind);
  };
  expect(kinds('note')).toEqual(['contraindication', 'recommendation']);
  expect(kinds('caution')).toEqual(['contraindication']);
});

test.each([
  ['worked', 'right', []],
  ['worked', 'left', ['contraindicated']],
  ['worked', 'each', ['contraindicated']],
  ['both', 'right', ['contraindicated']],
] as const)(
  'an own exercise that loads the %s side, done on the %s after a hip operation on the left: %j',
  (oneSidedDoseLoads, side, expected) => {
    const attributes = ['hip-flexion-over-90'];
    const exercises = [{ ...own, attributes, oneSidedDoseLoads, dose: { ...own.dose, side } }];
    const knowledge = compileKnowledge({ ...NO_LAYER, exercises });
    const factors = [{ id: 'tha-posterior', status: 'present', weeksSince: 4, side: 'left' }];
    const operated = PatientFacts.parse({ ...facts(), factors });
    const assessment = assessPatient(operated, TODAY, knowledge);
    const entry = { exercise: OWN_ID, variant: OWN_ID, dose: { ...own.dose, side } };
    const [found] = checkProgram(assessment, [entry]).targets;
    expect(found?.findings.map(({ tier }) => tier)).toEqual(expected);
  },
);

test('what a variant is tagged with is an open question on that variant alone', () => {
  const open = (id: string) =>
    checkOne(id, {}, 'tha-anterior')
      .targets[0]?.findings.filter(({ because }) =>
        because.some(({ attribute }) => attribute === 'hip-extension-past-neutral'),
      )
      .map((finding) => finding.open);
  expect(open('EX09-a')).toEqual([true]);
  expect(open('EX01-a')).toEqual([undefined]);
});

test('a tightened rule is stricter, and nobody is told of a loosening', () => {
  const rule = ATTRIBUTE_RULES.find(
    ({ factor, attribute }) =>
      factor === 'muscle-strain' && attribute === 'lumbar-flexion-end-range',
  );
  const changes = [{ ruleId: rule?.id ?? '', tier: 'contraindicated' as const, ...change }];
  const [finding] = checkOne('EX06-a', { changes }, 'muscle-strain').targets[0]?.findings ?? [];
  expect(rule?.tier).toBe('caution');
  expect(finding).toMatchObject({ tier: 'contraindicated', ruleIds: [rule?.id] });
  expect(finding?.loosened).toBeUndefined();
});

test('a loosened rule still stands wherever it would have fired, with who lowered it and why', () => {
  const changes = [{ ruleId: 'S01', tier: 'note' as const, ...change }];
  const findings = checkOne('EX03-b', { changes }, 'disc-herniation').targets[0]?.findings ?? [];
  const finding = findings.find(({ ruleIds }) => ruleIds.includes('S01'));
  expect(finding?.loosened).toEqual([
    { ruleId: 'S01', from: 'contraindicated', to: 'note', ...change },
  ]);
});

test('a stop is not lowered by a setting', () => {
  const stop = ATTRIBUTE_RULES.find(({ factor }) => factor === 'cauda-equina');
  const changes = [{ ruleId: stop?.id ?? '', tier: 'note' as const, ...change }];
  expect(checkOne('EX05-c', { changes }, 'cauda-equina').outcome).toBe('stop');
});

test('a signed rule says so until it reads otherwise; the article stays the article', () => {
  const rule = ATTRIBUTE_RULES.find(
    ({ factor, attribute }) =>
      factor === 'osteoporosis' && attribute === 'lumbar-flexion-end-range',
  );
  const article = DIRECT_RULES.find(({ id }) => id === 'S01');
  const sign = (one: { id: string } | undefined, hash = contentHash(one)) => ({
    ruleId: one?.id ?? '',
    contentHash: hash,
    by: 'Dr Example',
    on: TODAY,
  });
  const review = (id: string, factor: string, signOffs: ClinicLayer['signOffs']) =>
    checkOne(id, { signOffs }, factor).targets[0]?.findings[0]?.review;
  expect(review('EX06-a', 'osteoporosis', [])).toBe('interpretation');
  expect(review('EX06-a', 'osteoporosis', [sign(rule)])).toBe('signed-off');
  expect(review('EX06-a', 'osteoporosis', [sign(rule, '00000000')])).toBe('interpretation');
  expect(review('EX03-a', 'disc-herniation', [sign(article)])).toBe('article');
});

test('dose, program and combination rules are signed off alike', () => {
  const rules = [DOSE_RULES, PROGRAM_RULES, COMBINATION_RULES].map(([first]) => first);
  const signOffs = rules.map((rule) => ({
    ruleId: rule?.id ?? '',
    contentHash: contentHash(rule),
    by: 'Dr Example',
    on: TODAY,
  }));
  const { reviewOf } = compileKnowledge({ ...NO_LAYER, signOffs });
  const reviews = rules.map((rule) => rule && [BUILT_IN.reviewOf(rule), reviewOf(rule)]);
  expect(reviews).toEqual(rules.map(() => ['interpretation', 'signed-off']));
});

test('a layer changes the version, and the version says which knowledge lies below', () => {
  const { version } = compileKnowledge({ ...NO_LAYER, exercises: [own] });
  expect(BUILT_IN.version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  expect(version.startsWith(`${BUILT_IN.version}.`)).toBe(true);
  expect(compileKnowledge(NO_LAYER).version).toBe(BUILT_IN.version);
});

test('the API takes an own exercise by its id, and no other clinic’s', () => {
  const body = { patient: {}, exercises: [{ id: OWN_ID }] };
  const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [own] });
  const answer = answerCheck(body, TODAY, knowledge);
  expect(answer).toMatchObject({
    status: 'checked',
    result: { targets: [{ id: OWN_ID, variant: OWN_ID }] },
  });
  const refused = answerCheck(body, TODAY);
  expect(refused).toMatchObject({
    errors: [{ path: 'exercises[0].id', code: 'unknown-id' }],
  });
});

test('while a row of the clinic cannot be read nothing is clear', () => {
  const result = checkOne('EX09-a', { unreadable: ['row-1'] });
  expect(result.targets[0]?.outcome).toBe('not-checked');
  expect(result.notChecked).toEqual([{ reason: 'clinic-rule-unreadable', id: 'row-1' }]);
});
