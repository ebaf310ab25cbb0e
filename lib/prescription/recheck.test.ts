import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { type ClinicLayer, NO_LAYER, OwnExercise } from '@/lib/contraindications/clinic-layer';
import { BUILT_IN, compileKnowledge, type Knowledge } from '@/lib/contraindications/knowledge';
import { factsOf } from '@/lib/patient/facts-of';
import { PatientFacts, type StatedFactor } from '@/lib/patient/patient-facts';
import type { PatientInput } from '@/lib/patient/patient-input';
import { answeredPatient } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import type { NewlyTrue } from './newly-true';
import { recheck } from './recheck';

const today = '2026-11-24';
const ownId = '01890000-0000-7000-8000-000000000001';

const factor = (id: string, more: Partial<StatedFactor> = {}) => ({
  id,
  status: 'present' as const,
  since: null,
  side: null,
  surgeonCleared: false,
  ...more,
});

const patient = (known: Partial<PatientInput> = {}) =>
  answeredPatient({ hospitalNumber: 'TEST-1', heightCm: 170, weightKg: 65, ...known });

type Moment = { on?: string; knowledge?: Knowledge };

const assessed = (who: PatientInput, { on = today, knowledge = BUILT_IN }: Moment = {}) =>
  assessPatient(factsOf(who, on), on, knowledge);

function issued(
  who: PatientInput,
  variants: readonly string[],
  { advised = [], kept = [], ...moment }: Moment & { advised?: string[]; kept?: NewlyTrue[] } = {},
) {
  const program = {
    entries: variants.map((variant) => {
      if (variant !== ownId) return draftOf(variant).entries[0];
      return { ...draftOf('EX09-a').entries[0], exercise: ownId, variant: ownId };
    }) as ReturnType<typeof draftOf>['entries'],
  };
  const check = checkProgram(assessed(who, moment), program.entries, advised);
  return { program, check, advised, kept };
}

const layer = (more: Partial<ClinicLayer>) => compileKnowledge({ ...NO_LAYER, ...more });

const bridge = OwnExercise.parse({
  id: ownId,
  name: { en: 'Our own curl', th: 'ท่าของเรา' },
  type: 'strength',
  attributes: ['lumbar-flexion-loaded'],
  muscles: [],
  dose: requireVariant('EX09-a').variant.dose,
  moveSeconds: 4,
  oneSidedDoseLoads: null,
  isOffered: true,
});

test('nothing changed, nothing is recalled', () => {
  expect(recheck(issued(patient(), ['EX03-a', 'EX09-a']), assessed(patient()))).toBeNull();
});

test('a slipped disc that was found since pauses both knees to the chest, and nothing else', () => {
  const before = issued(patient(), ['EX03-a', 'EX09-a']);
  const disc = patient({ factors: [factor('disc-herniation', { since: '2026-11-03' })] });
  const found = recheck(before, assessed(disc));
  expect(found).toMatchObject({ tier: 'contraindicated', paused: ['EX03-a'], holdsAll: false });
  expect(found?.findings[0]).toMatchObject({
    tier: 'contraindicated',
    target: 'EX03-a',
    code: 'contraindication',
    factors: ['disc-herniation'],
  });
});

test('a red flag answered yes holds everything', () => {
  const found = recheck(issued(patient(), ['EX09-a']), assessed(patient({ redFlags: ['RF01'] })));
  expect(found).toMatchObject({ tier: 'stop', holdsAll: true });
});

test('a red flag that only wants assessing holds everything too, until it was assessed', () => {
  const flagged = patient({ redFlags: ['RF06'] });
  const before = issued(patient(), ['EX09-a']);
  const found = recheck(before, assessed(flagged));
  expect(found).toMatchObject({ tier: 'contraindicated', holdsAll: true });
  const looked = recheck(before, assessed({ ...flagged, redFlagsAssessed: ['RF06'] }));
  expect(looked).toMatchObject({ tier: 'not-checked', holdsAll: false });
  expect(looked?.findings).toHaveLength(1);
});

test('an open question answered no recalls nothing, one that opens again does', () => {
  const open = patient({ noneOf: [], factors: [] });
  const asked = patient({ factors: [] });
  expect(recheck(issued(open, ['EX03-a']), assessed(asked))).toBeNull();
  const found = recheck(issued(patient(), ['EX03-a']), assessed(open));
  expect(found).toMatchObject({ tier: 'not-checked', paused: [], holdsAll: false });
  expect(found?.findings.flatMap(({ factors }) => factors)).toContain('disc-herniation');
});

test('a condition that is gone recalls nothing, whatever else was confirmed as open', () => {
  const open = patient({ noneOf: [], factors: [factor('osteoporosis')] });
  const without = patient({ noneOf: [], factors: [factor('osteoporosis', { status: 'absent' })] });
  expect(recheck(issued(open, ['EX09-a', 'EX04-a']), assessed(without))).toBeNull();
});

test('what was overridden or acknowledged stays answered, a second condition does not', () => {
  const disc = [factor('disc-herniation')];
  const before = issued(patient({ factors: disc }), ['EX03-a']);
  expect(recheck(before, assessed(patient({ factors: disc })))).toBeNull();
  const both = patient({ factors: [...disc, factor('osteoporosis')] });
  const found = recheck(before, assessed(both));
  expect(found?.paused).toEqual(['EX03-a']);
  expect(found?.findings.flatMap(({ target, factors }) => (target ? factors : []))).toEqual([
    'osteoporosis',
  ]);
});

test('a rule made stricter recalls, made milder it does not', () => {
  const who = patient({ factors: [factor('disc-herniation', { since: '2026-11-03' })] });
  const plain = checkProgram(assessed(who), draftOf('EX12-a').entries).targets[0];
  const rule = {
    id: '01890000-0000-7000-8000-000000000002',
    factor: 'disc-herniation',
    target: 'EX12-a',
    tier: 'contraindicated' as const,
    message: { en: 'Our own words.', th: 'ถ้อยคำของเรา' },
  };
  const stricter = layer({ rules: [rule] });
  expect(plain?.outcome).not.toBe('contraindicated');
  const found = recheck(issued(who, ['EX12-a']), assessed(who, { knowledge: stricter }));
  expect(found).toMatchObject({ tier: 'contraindicated', paused: ['EX12-a'] });
  expect(found?.findings[0]?.message).toEqual(rule.message);
  expect(recheck(issued(who, ['EX12-a'], { knowledge: stricter }), assessed(who))).toBeNull();
});

test('another version of the knowledge that says nothing new of this patient recalls nothing', () => {
  const rule = {
    id: '01890000-0000-7000-8000-000000000003',
    factor: 'pregnancy-t3',
    target: 'EX09-a',
    tier: 'contraindicated' as const,
    message: { en: 'Our own words.', th: 'ถ้อยคำของเรา' },
  };
  const knowledge = layer({ rules: [rule] });
  expect(knowledge.version).not.toBe(BUILT_IN.version);
  expect(recheck(issued(patient(), ['EX09-a']), assessed(patient(), { knowledge }))).toBeNull();
});

test("the clinic's own exercise is not checked any more once it has lost its attributes", () => {
  const before = issued(patient(), [ownId], { knowledge: layer({ exercises: [bridge] }) });
  const untagged = layer({ exercises: [{ ...bridge, attributes: [] }] });
  const found = recheck(before, assessed(patient(), { knowledge: untagged }));
  expect(found?.findings).toMatchObject([
    { tier: 'not-checked', target: ownId, code: 'exercise-untagged' },
  ]);
  const prescribedSo = issued(patient(), [ownId], { knowledge: untagged });
  expect(recheck(prescribedSo, assessed(patient(), { knowledge: untagged }))).toBeNull();
});

test('an exercise that is no more is said to be not checked', () => {
  const before = issued(patient(), [ownId], { knowledge: layer({ exercises: [bridge] }) });
  const found = recheck(before, assessed(patient()));
  expect(found?.findings).toMatchObject([{ target: ownId, code: 'exercise-gone' }]);
});

test('a rule of the clinic that cannot be read is said once, not for each exercise', () => {
  const knowledge = layer({ unreadable: ['one', 'two'] });
  const found = recheck(
    issued(patient(), ['EX09-a', 'EX12-a']),
    assessed(patient(), { knowledge }),
  );
  expect(found?.findings).toMatchObject([{ target: null, code: 'clinic-rule-unreadable' }]);
});

test('a birthday brings what the age brings', () => {
  const who = patient({
    birthDate: '1951-11-25',
    noneOf: patient().noneOf.filter(({ group }) => group !== 'age'),
  });
  const before = issued(who, ['EX01-c', 'EX03-a'], { on: '2026-11-24' });
  expect(recheck(before, assessed(who, { on: '2026-11-24' }))).toBeNull();
  const found = recheck(before, assessed(who, { on: '2026-11-25' }));
  expect(found?.findings.some(({ factors }) => factors.includes('age-75-plus'))).toBe(true);
});

test('weeks of pregnancy go by, and lying on the back comes to its time', () => {
  const who = patient({ sex: 'female', gestationWeeks: 11, gestationOn: '2026-11-24' });
  const before = issued(who, ['EX09-a', 'EX03-a']);
  const later = recheck(before, assessed(who, { on: '2027-04-30' }));
  expect(later?.findings.some(({ factors }) => factors[0]?.startsWith('pregnancy'))).toBe(true);
});

test('a sport that the handout advises rests as an exercise does; one it never named recalls nothing', () => {
  const disc = patient({ factors: [factor('disc-herniation')] });
  const sport = Object.keys(assessed(disc).targets).find((id) => {
    const checked = checkProgram(assessed(disc), [], [id]).targets[0];
    const before = checkProgram(assessed(patient()), [], [id]).targets[0];
    return checked?.outcome === 'contraindicated' && before?.outcome !== 'contraindicated';
  });
  if (!sport) throw new Error('No sport is contraindicated with a slipped disc');
  const advised = issued(patient(), ['EX09-a'], { advised: [sport] });
  expect(recheck(advised, assessed(disc))?.paused).toEqual([sport]);
  const unnamed = recheck(issued(patient(), ['EX09-a']), assessed(disc));
  expect(unnamed?.paused ?? []).toEqual([]);
});

test('what a doctor kept once is not asked again until it gets worse', () => {
  const disc = patient({ factors: [factor('disc-herniation')] });
  const before = issued(patient(), ['EX03-a']);
  const kept = recheck(before, assessed(disc))?.findings ?? [];
  expect(kept).not.toEqual([]);
  expect(recheck({ ...before, kept }, assessed(disc))).toBeNull();
  const milder = kept.map((each) => ({ ...each, tier: 'caution' as const }));
  expect(recheck({ ...before, kept: milder }, assessed(disc))?.tier).toBe('contraindicated');
});

test('facts that were never asked for are read as unknown', () => {
  const blank = assessPatient(PatientFacts.parse({}), today);
  const found = recheck(issued(patient(), ['EX09-a']), blank);
  expect(found?.findings.map(({ code }) => code)).toContain('red-flags-not-asked');
});
