import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES, requireVariant } from '@/lib/catalog/catalog';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { assessPatient } from './assess';
import { type CheckEntry, checkProgram } from './check';
import { Outcome } from './finding';

const TODAY = '2026-11-24';
const ALL_GROUPS = HISTORY_GROUPS.map(({ id }) => id);
const VARIANTS = EXERCISES.flatMap((exercise) => exercise.variants.map(({ id }) => id));

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
  expect(() => checkProgram(assessment, [unknown])).toThrow(RangeError);
});

test('a swap has no finding above note and is never harder or already chosen', () => {
  const facts = healthy(present('disc-herniation', { weeksSince: 2 }));
  for (const id of VARIANTS) {
    for (const swap of check(facts, id, 'EX10-b').targets[0]?.swaps ?? []) {
      expect([id, 'EX10-b']).not.toContain(swap.variant);
      expect(requireVariant(swap.variant).variant.level).not.toBe('harder');
      expect(['clear', 'note']).toContain(check(facts, swap.variant).targets[0]?.outcome);
    }
  }
});

const factorIds = fc.uniqueArray(fc.constantFrom(...FACTORS.map(({ id }) => id)), { maxLength: 6 });

test('one more condition never improves an outcome', () => {
  fc.assert(
    fc.property(
      factorIds,
      fc.constantFrom(...FACTORS),
      fc.constantFrom(...VARIANTS),
      (ids, one, id) => {
        const rank = (list: string[]) => {
          const factors = [...new Set(list)].map((factor) => ({ id: factor, status: 'present' }));
          return Outcome.options.indexOf(check(healthy({ factors }), id).outcome);
        };
        expect(rank([...ids, one.id])).toBeLessThanOrEqual(rank(ids));
      },
    ),
  );
});

test('one more exercise never removes a finding', () => {
  const variants = fc.uniqueArray(fc.constantFrom(...VARIANTS), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(factorIds, variants, (ids, [added, ...chosen]) => {
      const facts = healthy({ factors: ids.map((id) => ({ id, status: 'present' })) });
      const before = check(facts, ...chosen);
      const after = check(facts, ...chosen, added ?? 'EX05-a');
      const tell = (result: typeof before) => [
        ...result.targets.flatMap((target) =>
          target.findings.map((one) => [target.variant, one.ruleIds]),
        ),
        ...result.program.findings.map(({ kind, ruleIds }) => [kind, ruleIds]),
      ];
      expect(tell(after)).toEqual(expect.arrayContaining(tell(before)));
    }),
  );
});

test('one open question about a stop leaves every target not checked', () => {
  const result = check(healthy({ factors: [{ id: 'cauda-equina', status: 'unknown' }] }), 'EX05-a');
  expect(result.targets[0]?.outcome).toBe('not-checked');
  expect(result.notChecked).toContainEqual({ reason: 'factor-unknown', id: 'cauda-equina' });
});
