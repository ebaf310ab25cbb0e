import { Engine, type NestedCondition } from 'json-rules-engine';
import type { TargetRule } from '@/lib/contraindications/target-rule';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { type Fired, RULES, TARGETS, weeksByFactor } from './rival-cases';

/** As its documentation writes conditions: a fact, a path into it, an operator. */
function conditionsOf({ factor, attribute, target, window }: TargetRule): NestedCondition[] {
  const weeks = { fact: 'factors', path: `$.${factor}.weeks` };
  return [
    { fact: 'factors', path: `$.${factor}.status`, operator: 'equal', value: 'present' },
    ...(window ? [{ ...weeks, operator: 'greaterThanInclusive', value: window.fromWeeks }] : []),
    ...(window && window.toWeeks !== null
      ? [{ ...weeks, operator: 'lessThan', value: window.toWeeks }]
      : []),
    attribute === null
      ? { fact: 'names', operator: 'contains', value: target }
      : { fact: 'attributes', operator: 'contains', value: attribute },
  ];
}

const engine = new Engine(
  RULES.map((rule) => ({ conditions: { all: conditionsOf(rule) }, event: { type: rule.id } })),
);

/** json-rules-engine over every target. */
export async function firedByJsonRules(facts: PatientFacts): Promise<Fired> {
  const factors = Object.fromEntries(
    Object.entries(weeksByFactor(facts)).map(([id, weeks]) => [id, { status: 'present', weeks }]),
  );
  const fired: Fired = {};
  for (const { id, names, attributes } of TARGETS) {
    const { events } = await engine.run({ factors, names, attributes });
    fired[id] = events.map(({ type }) => type).sort();
  }
  return fired;
}
