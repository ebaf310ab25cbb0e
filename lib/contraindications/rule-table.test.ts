import { expect, test } from 'vitest';
import { ACTIVITIES, EXERCISES, VARIANTS } from '@/lib/catalog/catalog';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { assessPatient } from './assess';
import { checkProgram } from './check';
import { Tier } from './finding';
import { ATTRIBUTE_RULES, DIRECT_RULES, SWIM_CLEARANCE } from './rules';

const TODAY = '2026-11-24';
const groups = HISTORY_GROUPS.map(({ id }) => id);

function daysAgo(days: number): string {
  return new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
}

function assess(factor: string, since: string | null = null) {
  const factors = [{ id: factor, status: 'present', since }];
  // One who is neither young nor old, of unknown sex, so that every condition is possible.
  return assessPatient(
    PatientFacts.parse({ age: 40, redFlagScreen: 'done', noneOf: groups, factors }),
    TODAY,
  );
}

/** What stands on a target, at the dose the screen offers. */
function resultOn(id: string, factor: string, since: string | null = null) {
  const assessment = assess(factor, since);
  const found = VARIANTS.find(({ variant }) => variant.id === id);
  const dose = assessment.targets[id]?.dose;
  const checked =
    found && dose
      ? checkProgram(assessment, [{ exercise: found.exercise.id, variant: id, dose }])
      : checkProgram(assessment, [], [id]);
  return { target: checked.targets[0], program: checked.program.findings };
}

const targetsOf = (id: string) =>
  EXERCISES.find((exercise) => exercise.id === id)?.variants.map((variant) => variant.id) ?? [id];

const named = DIRECT_RULES.filter(({ id }) => !SWIM_CLEARANCE.spokenFor.includes(id)).flatMap(
  ({ id, target, factor, tier }) =>
    targetsOf(target).map((one) => ({ id, target: one, factor, tier })),
);

test.each(named)('$id: $target with $factor is at least $tier', ({ id, target, factor, tier }) => {
  const [finding] = resultOn(target, factor).target?.findings ?? [];
  const ids = resultOn(target, factor).target?.findings.flatMap(({ ruleIds }) => ruleIds);
  expect(ids).toContain(id);
  const order = Tier.options;
  expect(order.indexOf(finding?.tier ?? 'note')).toBeLessThanOrEqual(order.indexOf(tier));
});

test.each(SWIM_CLEARANCE.spokenFor)('%s speaks only through the clearance of swimming', (id) => {
  const rule = DIRECT_RULES.find((one) => one.id === id);
  const findings = resultOn('ACT-SWIM', rule?.factor ?? '').target?.findings ?? [];
  const spoken = findings.filter(({ ruleIds }) => ruleIds.includes(id));
  expect(spoken.map(({ kind, ruleIds }) => [kind, ruleIds[0]])).toEqual([['clearance', 'S29']]);
});

const bearers = [
  ...VARIANTS.map(({ variant }) => variant),
  ...ACTIVITIES.map(({ id, attributes }) => ({ id, attributes })),
];

/** A rule with a window, on the first movement that bears its attribute; stops stand on the program. */
const windowed = ATTRIBUTE_RULES.flatMap(({ id, factor, attribute, window }) => {
  const bearer = bearers.find(({ attributes }) => attributes.includes(attribute));
  const target = attribute === '*' ? 'EX05-c' : bearer?.id;
  if (!window || !target) return [];
  return [{ id, factor, target, from: window.fromWeeks, to: window.toWeeks }];
});

function firesOn(rule: (typeof windowed)[number], since: string | null): boolean {
  const { target, program } = resultOn(rule.target, rule.factor, since);
  const findings = [...(target?.findings ?? []), ...program];
  return findings.some(({ ruleIds }) => ruleIds.includes(rule.id));
}

test.each(windowed)('$id speaks from week $from to week $to and on no other day', (rule) => {
  const { from, to } = rule;
  expect(firesOn(rule, daysAgo(from * 7)), 'first day in').toBe(true);
  if (from > 0) expect(firesOn(rule, daysAgo(from * 7 - 1)), 'the day before').toBe(false);
  if (to === null) return;
  expect(firesOn(rule, daysAgo(to * 7 - 1)), 'last day in').toBe(true);
  expect(firesOn(rule, daysAgo(to * 7)), 'first day out').toBe(false);
});

test('without a date the strictest rule of each attribute stands, and the date is asked for', () => {
  for (const rule of windowed) {
    const { target, program } = resultOn(rule.target, rule.factor);
    const findings = [...(target?.findings ?? []), ...program];
    const own = findings.find(({ because }) => because[0]?.factor === rule.factor);
    const tierOn = (since: string) => resultOn(rule.target, rule.factor, since).target?.outcome;
    const dated = windowed
      .filter(({ factor, target: on }) => factor === rule.factor && on === rule.target)
      .map(({ from }) => tierOn(daysAgo(from * 7)) ?? 'clear');
    expect(own, rule.id).toBeDefined();
    const worst = Math.min(...dated.map((tier) => [...Tier.options, 'clear'].indexOf(tier)));
    const undated = target?.outcome ?? 'clear';
    expect([...Tier.options, 'clear'].indexOf(undated), rule.id).toBeLessThanOrEqual(worst);
  }
});

test('every rule with a window is walked', () => {
  const all = ATTRIBUTE_RULES.filter(({ window }) => window !== null);
  const walked = new Set(windowed.map(({ id }) => id));
  expect(all.filter(({ id }) => !walked.has(id)).map(({ id }) => id)).toEqual([]);
});
