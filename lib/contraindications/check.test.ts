import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { assessPatient } from './assess';
import { type CheckEntry, checkProgram } from './check';

const TODAY = '2026-11-24';
const ALL_GROUPS = HISTORY_GROUPS.map(({ id }) => id);

/** Everything asked and answered with no. */
function healthy(more: object = {}): PatientFacts {
  return PatientFacts.parse({ age: 40, redFlagScreen: 'done', noneOf: ALL_GROUPS, ...more });
}

function entry(id: string, side?: CheckEntry['dose']['side']): CheckEntry {
  const { exercise, variant } = requireVariant(id);
  return { exercise: exercise.id, variant: id, dose: { ...variant.dose, ...(side && { side }) } };
}

function check(facts: PatientFacts, ...variants: string[]) {
  return checkProgram(
    assessPatient(facts, TODAY),
    variants.map((id) => entry(id)),
  );
}

function present(id: string, more: object = {}) {
  return { factors: [{ id, status: 'present', ...more }] };
}

test.each(['EX03-a', 'EX03-b', 'EX03-c'])(
  '%s is contraindicated for a slipped disc by the article',
  (id) => {
    const result = check(healthy(present('disc-herniation', { since: '2026-11-03' })), id);
    const finding = result.targets[0]?.findings[0];
    expect(result.outcome).toBe('contraindicated');
    expect(finding?.ruleIds[0]).toBe('S01');
    expect(finding?.review).toBe('article');
    expect(finding?.sources.map((source) => source.id)).toEqual(['SEED']);
  },
);

test('without a history exercise 3 is not checked, and says what was not asked', () => {
  const result = check(PatientFacts.parse({}), 'EX03-a');
  expect(result.targets[0]?.outcome).toBe('not-checked');
  expect(result.notChecked).toContainEqual({ reason: 'factor-unknown', id: 'disc-herniation' });
  expect(result.program.findings.map(({ kind }) => kind)).toEqual(['screening-missing']);
});

test('with every group answered none there is no finding', () => {
  const result = check(healthy(), 'EX03-a');
  expect(result.outcome).toBe('clear');
  expect(result.notChecked.filter(({ reason }) => reason === 'factor-unknown')).toEqual([]);
});

test('nothing asked for is not checked', () => {
  expect(check(healthy()).outcome).toBe('not-checked');
});

test.each([
  [0, 'contraindicated'],
  [11, 'contraindicated'],
  [12, 'caution'],
  [400, 'caution'],
])('a disc %s weeks old makes the seated bend %s', (weeksSince, outcome) => {
  const result = check(healthy(present('disc-herniation', { weeksSince })), 'EX06-a');
  expect(result.targets[0]?.outcome).toBe(outcome);
  expect(result.program.findings).toEqual([]);
});

test('without a date the strictest window holds and the date is asked for', () => {
  const result = check(healthy(present('disc-herniation')), 'EX06-a');
  expect(result.targets[0]?.outcome).toBe('contraindicated');
  expect(result.targets[0]?.findings[0]?.missing).toEqual(['since']);
  expect(result.program.findings[0]?.kind).toBe('date-missing');
  expect(result.program.findings[0]?.because).toEqual([{ factor: 'disc-herniation' }]);
});

test.each([
  ['left', 'left', 'contraindicated'],
  ['right', 'left', 'clear'],
  ['each', 'left', 'contraindicated'],
  ['right', undefined, 'contraindicated'],
] as const)('a dose on the %s with a hip operated on the %s is %s', (doseSide, side, outcome) => {
  const facts = healthy(present('tha-posterior', { weeksSince: 4, ...(side && { side }) }));
  const result = checkProgram(assessPatient(facts, TODAY), [entry('EX03-b', doseSide)]);
  expect(result.targets[0]?.outcome).toBe(outcome);
});

test('lifted precautions lift the finding', () => {
  const facts = healthy(present('tha-posterior', { weeksSince: 4, surgeonCleared: true }));
  expect(check(facts, 'EX03-b').outcome).toBe('clear');
});

test('a stop makes every target stop, keeps its findings and offers no swap', () => {
  const factors = ['cauda-equina', 'disc-herniation'].map((id) => ({ id, status: 'present' }));
  const result = check(healthy({ factors, redFlagScreen: 'done' }), 'EX03-a', 'EX05-a');
  expect(result.targets.map(({ outcome }) => outcome)).toEqual(['stop', 'stop']);
  expect(result.targets[0]?.findings).toHaveLength(1);
  expect(result.targets.flatMap(({ swaps }) => swaps)).toEqual([]);
  expect(result.program.findings[0]?.kind).toBe('program-stop');
});

test.each([
  ['RF01', [], 'stop', 'emergency-now'],
  ['RF06', [], 'contraindicated', 'pause-and-assess'],
  ['RF06', ['RF06'], 'note', 'pause-and-assess'],
  ['RF18', [], 'caution', 'routine-referral'],
] as const)('red flag %s, assessed %j, is %s', (flag, redFlagsAssessed, tier, urgency) => {
  const facts = healthy({ redFlags: [flag], redFlagsAssessed: [...redFlagsAssessed] });
  const findings = check(facts, 'EX05-a').program.findings;
  expect(findings.find(({ kind }) => kind === 'red-flag-positive')).toMatchObject({
    tier,
    urgency,
  });
});

test('a variant the assessment does not know is refused', () => {
  const assessment = assessPatient(healthy(), TODAY);
  const unknown = { ...entry('EX05-a'), variant: 'EX99-a' };
  expect(() => checkProgram(assessment, [unknown])).toThrow(
    new RangeError('No target EX99-a in the assessment'),
  );
});

test('with nothing asked for, what holds whatever is prescribed still decides', () => {
  expect(check(healthy(present('cauda-equina'))).outcome).toBe('stop');
  expect(check(healthy({ redFlags: ['RF18'] })).outcome).toBe('caution');
});

test('a stop without its date asks for the date', () => {
  const dates = (more: object) =>
    check(healthy(present('recent-mi', more)), 'EX05-c').program.findings.filter(
      ({ kind }) => kind === 'date-missing',
    );
  expect(dates({}).map(({ because }) => because)).toEqual([[{ factor: 'recent-mi' }]]);
  expect(dates({ weeksSince: 2 })).toEqual([]);
  const alone = check(healthy(present('recent-mi'))).program.findings;
  expect(alone.map(({ kind }) => kind)).toEqual(['program-stop', 'date-missing']);
  const anyDate = check(healthy(present('cauda-equina')), 'EX05-c').program.findings;
  expect(anyDate.map(({ kind }) => kind)).not.toContain('date-missing');
});

test('an activity is no variant, and an exercise is one', () => {
  const assessment = assessPatient(healthy(), TODAY);
  const { targets } = checkProgram(assessment, [entry('EX05-c')], ['ACT-SWIM']);
  expect(targets.map((target) => 'variant' in target)).toEqual([true, false]);
  expect(assessment.targets['ACT-SWIM']).toMatchObject({ exercise: null, load: null, dose: null });
});

test('sides are told apart only where the operated side makes a difference', () => {
  const sided = (facts: PatientFacts, id: string) =>
    'left' in (assessPatient(facts, TODAY).targets[id] ?? {});
  const operated = healthy(present('tha-posterior', { weeksSince: 4, side: 'left' }));
  expect(sided(operated, 'EX03-b')).toBe(true);
  expect(sided(operated, 'EX12-b')).toBe(false);
  expect(sided(healthy(present('disc-herniation')), 'EX03-b')).toBe(false);
});

test('on the side that was not operated nothing stands, so nothing is offered, whatever the dose', () => {
  const facts = healthy(present('tha-posterior', { weeksSince: 4, side: 'left' }));
  const assessment = assessPatient(facts, TODAY);
  const swaps = (side: 'left' | 'right', holdSeconds: number) => {
    const chosen = entry('EX03-b', side);
    const dose = { ...chosen.dose, holdSeconds };
    const [target] = checkProgram(assessment, [{ ...chosen, dose }]).targets;
    return [target?.findings.map(({ kind }) => kind), target?.swaps.length];
  };
  expect(swaps('left', 20)).toEqual([['contraindication'], expect.any(Number)]);
  expect(swaps('left', 20)[1]).toBeGreaterThan(0);
  expect(swaps('right', 20)).toEqual([[], 0]);
  expect(swaps('right', 70)).toEqual([['dose-limit'], 0]);
});

test('near twins never stand in one program', () => {
  const facts = healthy(present('vertebral-compression-fracture'));
  const offered = (...ids: string[]) =>
    check(facts, ...ids).targets[0]?.swaps.map(({ variant }) => variant);
  expect(offered('EX10-c')).toEqual(['EX10-b', 'EX10-d']);
  expect(offered('EX10-c', 'EX10-b')).toEqual(['EX10-d', 'EX05-c']);
  expect(offered('EX10-c', 'EX10-b', 'EX05-c')).toEqual(['EX11-c', 'EX12-a']);
  expect(offered('EX10-c', 'EX10-b', 'EX10-d')).toEqual(['EX11-c', 'EX12-a']);
});

test.each([
  [[], ['EX05-c', 'EX09-a', 'EX10-b', 'EX11-d', 'EX12-b']],
  [['achilles-rupture'], ['EX05-c', 'EX09-b', 'EX10-b', 'EX11-d', 'EX12-b']],
  [['post-lumbar-fusion'], ['EX09-a', 'EX12-b']],
  [['cauda-equina'], []],
])(
  'disc, stenosis and %j: the neutral set is %j, one movement of each exercise',
  (more, neutral) => {
    const factors = ['disc-herniation', 'spinal-stenosis', ...more].map((id) => {
      return { id, status: 'present' };
    });
    const facts = healthy({ factors });
    const found = check(facts).program.findings.find(({ kind }) => kind === 'directional-conflict');
    expect(found?.swaps.map(({ variant }) => variant)).toEqual(neutral);
    for (const { id, variant, dose, why } of found?.swaps ?? []) {
      expect(why).toEqual({
        en: 'Named for both conditions; no finding above a note for this patient.',
        th: 'เป็นท่าที่ระบุไว้สำหรับทั้งสองภาวะ และไม่พบข้อห้ามหรือข้อควรระวังสำหรับผู้ป่วยรายนี้',
      });
      expect(requireVariant(variant).exercise.id).toBe(id);
      expect(assessPatient(facts, TODAY).targets[variant]?.dose).toEqual(dose);
    }
  },
);

test('one open question about a stop leaves every target not checked', () => {
  const result = check(healthy({ factors: [{ id: 'cauda-equina', status: 'unknown' }] }), 'EX05-a');
  expect(result.targets[0]?.outcome).toBe('not-checked');
  expect(result.notChecked).toContainEqual({ reason: 'factor-unknown', id: 'cauda-equina' });
});

const kindsOf = (result: ReturnType<typeof check>) =>
  result.program.findings.map(({ kind, ruleIds }) => `${kind} ${ruleIds.join(' ')}`.trim());

test('disc and stenosis collide: one finding, with a neutral set that neither bends nor arches', () => {
  const factors = ['disc-herniation', 'spinal-stenosis'].map((id) => ({ id, status: 'present' }));
  const facts = healthy({ age: 67, factors });
  const found = check(facts, 'EX06-a').program.findings.filter(
    ({ kind }) => kind === 'directional-conflict',
  );
  expect(found.map(({ ruleIds, tier }) => [ruleIds, tier])).toEqual([[['K01'], 'caution']]);
  expect(found[0]?.because).toEqual([{ factor: 'disc-herniation' }, { factor: 'spinal-stenosis' }]);
  const neutral = found[0]?.swaps.map(({ variant }) => variant) ?? [];
  expect(neutral).toContain('EX05-c');
  for (const id of neutral) {
    expect(requireVariant(id).variant.attributes.join()).not.toMatch(/(end-range|loaded)/);
    expect(['clear', 'note']).toContain(check(facts, id).targets[0]?.outcome);
  }
});

test('a caesarean years ago makes no combination, one without a date does and asks for it', () => {
  const hernia = { id: 'aaa-small', status: 'present' };
  const birth = { id: 'postpartum-caesarean', status: 'present' };
  const conflicts = (more: object) =>
    check(healthy({ factors: [hernia, { ...birth, ...more }] }), 'EX05-c').program.findings.filter(
      ({ kind }) => kind === 'straining-double',
    );
  expect(conflicts({ weeksSince: 520 })).toEqual([]);
  expect(conflicts({}).map(({ missing }) => missing)).toEqual([['since']]);
  expect(conflicts({ weeksSince: 1 }).map(({ missing }) => missing)).toEqual([[]]);
});

test.each([
  [6, undefined, []],
  [7, undefined, ['exercise-count P01']],
  [9, undefined, ['exercise-count P02 P01']],
  [5, 66, ['exercise-count P03']],
  [9, 66, ['exercise-count P02 P01 P03']],
])('%i exercises at age %s: %j', (count, age, expected) => {
  const ids = [
    'EX01-b',
    'EX02-b',
    'EX04-b',
    'EX05-c',
    'EX06-b',
    'EX08-b',
    'EX09-b',
    'EX11-d',
    'EX12-b',
  ];
  const result = check(healthy({ age: age ?? 40 }), ...ids.slice(0, count));
  expect(kindsOf(result).filter((kind) => kind.startsWith('exercise-count'))).toEqual(expected);
});

test('bending and arching together are said only where a direction was tested', () => {
  const both = ['EX06-a', 'EX11-a'];
  expect(kindsOf(check(healthy(), ...both))).toEqual([]);
  const directed = check(healthy({ directionalPreference: 'extension' }), ...both);
  expect(kindsOf(directed)).toEqual(['opposite-directions P04']);
  expect(directed.targets.map(({ outcome }) => outcome)).toEqual(['caution', 'clear']);
  expect(directed.targets[0]?.findings[0]).toMatchObject({
    kind: 'against-direction',
    ruleIds: ['P05'],
    because: [{ attribute: 'lumbar-flexion-end-range' }],
  });
});

test('three exercises that pull on the same nerve are too many, two are not', () => {
  expect(kindsOf(check(healthy(), 'EX04-a', 'EX04-c'))).toEqual([]);
  const three = check(healthy(), 'EX04-a', 'EX04-c', 'EX07-b');
  expect(kindsOf(three)).toEqual(['repeated-load P06']);
  expect(three.program.findings[0]?.because).toEqual([{ attribute: 'sciatic-neural-tension' }]);
});

test('half an hour a day is enough: one second more is said', () => {
  const timed = (restSeconds: number) => {
    const { exercise, variant } = requireVariant('EX05-c');
    const rest = { holdSeconds: 0, repetitions: 30, sets: 1, perDay: 3, restSeconds };
    const dose = { ...variant.dose, ...rest };
    const entry = { exercise: exercise.id, variant: variant.id, dose };
    return kindsOf(checkProgram(assessPatient(healthy(), TODAY), [entry]));
  };
  const { moveSeconds } = requireVariant('EX05-c').variant;
  expect(timed(20 - moveSeconds)).not.toContain('daily-minutes P07');
  expect(timed(21 - moveSeconds)).toContain('daily-minutes P07');
});

test('nothing suitable: the only exercise is contraindicated and nothing can stand in', () => {
  const factors = ['post-lumbar-fusion', 'tka'].map((id) => ({ id, status: 'present' }));
  const result = check(healthy({ factors }), 'EX02-e');
  expect(kindsOf(result)).toContain('nothing-suitable P08');
  expect(kindsOf(check(healthy({ factors }), 'EX02-e', 'EX05-c'))).not.toContain(
    'nothing-suitable P08',
  );
});

test.each<[{ age: number; sex: string; risk?: boolean }, boolean]>([
  [{ age: 64, sex: 'female' }, false],
  [{ age: 65, sex: 'female' }, true],
  [{ age: 69, sex: 'male' }, false],
  [{ age: 70, sex: 'male' }, true],
  [{ age: 50, sex: 'male', risk: true }, true],
  [{ age: 49, sex: 'male', risk: true }, false],
])('bone health not known at %j is asked for: %s', ({ risk, ...more }, isAsked) => {
  const bone = ['osteoporosis', 'osteopenia', 'vertebral-compression-fracture'];
  const factors = [
    ...bone.map((id) => ({ id, status: 'unknown' })),
    ...(risk ? [{ id: 'long-term-steroids', status: 'present' }] : []),
  ];
  const found = kindsOf(check(healthy({ ...more, factors }), 'EX05-c'));
  expect(found.includes('bone-health-unknown P10')).toBe(isAsked);
});

test.each([
  ['2026-05-24', false],
  ['2026-05-23', true],
  [null, true],
])('a pressure read on %s is missing: %s', (pressureTakenOn, isMissing) => {
  const pressure = { restingSystolic: 130, restingDiastolic: 80, pressureTakenOn };
  const facts = healthy({ ...pressure, ...present('hypertension-controlled') });
  expect(kindsOf(check(facts, 'EX05-c')).includes('pressure-missing P15')).toBe(isMissing);
});

test('a dose over two limits of one field makes one finding, and a smaller dose ends it', () => {
  const factors = ['hypertension-controlled', 'cad-stable'].map((id) => ({
    id,
    status: 'present',
  }));
  const assessment = assessPatient(healthy({ factors }), TODAY);
  const held = (holdSeconds: number) => {
    const { exercise, variant } = requireVariant('EX05-c');
    const entry = {
      exercise: exercise.id,
      variant: 'EX05-c',
      dose: { ...variant.dose, holdSeconds },
    };
    return checkProgram(assessment, [entry]).targets[0];
  };
  const limits = (seconds: number) =>
    held(seconds)?.findings.filter(({ kind }) => kind === 'dose-limit') ?? [];
  expect(limits(11).map(({ ruleIds, field }) => [ruleIds, field])).toEqual([
    [['D01', 'D02'], 'holdSeconds'],
  ]);
  expect(limits(11)[0]?.because.map(({ factor }) => factor)).toEqual([
    'hypertension-controlled',
    'cad-stable',
  ]);
  expect(limits(10).map(({ ruleIds }) => ruleIds)).toEqual([['D02']]);
  expect(limits(5)).toEqual([]);
  expect(held(11)?.swaps).toEqual([]);
});

test('repetitions are counted over the day and both sides', () => {
  const { exercise, variant } = requireVariant('EX12-b');
  const rules = (repetitions: number) => {
    const dose = { ...variant.dose, side: 'each' as const, sets: 3, perDay: 1, repetitions };
    const entry = { exercise: exercise.id, variant: 'EX12-b', dose };
    const [target] = checkProgram(assessPatient(healthy(), TODAY), [entry]).targets;
    return target?.findings.map(({ ruleIds }) => ruleIds.join());
  };
  expect(rules(10)).toEqual([]);
  expect(rules(11)).toEqual(['D06']);
});

test('an open question a long hold depends on leaves the exercise not checked', () => {
  const facts = healthy({ factors: [{ id: 'heart-failure-stable', status: 'unknown' }] });
  const assessment = assessPatient(facts, TODAY);
  const outcome = (holdSeconds: number) => {
    const { exercise, variant } = requireVariant('EX05-c');
    const entry = {
      exercise: exercise.id,
      variant: 'EX05-c',
      dose: { ...variant.dose, holdSeconds },
    };
    return checkProgram(assessment, [entry]).targets[0]?.outcome;
  };
  expect([outcome(5), outcome(6)]).toEqual(['clear', 'not-checked']);
});
