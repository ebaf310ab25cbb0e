import { type ZenDecision, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { z } from 'zod';
import type { TargetRule } from '@/lib/contraindications/target-rule';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { type Fired, RULES, TARGETS, weeksByFactor } from './rival-cases';

/** One row of the decision table, as its users write it: a cell for the factor's weeks, one for the movement. */
function rowOf({ id, factor, attribute, target, window }: TargetRule) {
  const weeks = `$["${factor}"]`;
  const until = window && window.toWeeks !== null ? ` and ${weeks} < ${window.toWeeks}` : '';
  return {
    _id: id,
    weeks: `${weeks} >= ${window?.fromWeeks ?? 0}${until}`,
    names: attribute === null ? `contains($, "${target}")` : '',
    attributes: attribute === null ? '' : `contains($, "${attribute}")`,
    id: `"${id}"`,
  };
}

const position = { x: 0, y: 0 };
const column = (field: string) => ({ id: field, field, name: field });

const table = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position },
    {
      id: 'rules',
      type: 'decisionTableNode',
      name: 'rules',
      position,
      content: {
        hitPolicy: 'collect',
        inputs: ['weeks', 'names', 'attributes'].map(column),
        outputs: [column('id')],
        rules: RULES.map(rowOf),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
};

const Rows = z.array(z.object({ id: z.string() }));

/** The Zen engine, a decision table in Rust, over every target. */
function firedBy(decision: ZenDecision) {
  return async (facts: PatientFacts): Promise<Fired> => {
    const weeks = weeksByFactor(facts);
    const fired: Fired = {};
    for (const { id, names, attributes } of TARGETS) {
      const { result } = await decision.evaluate({ weeks, names, attributes });
      fired[id] = Rows.parse(result)
        .map((row) => row.id)
        .sort();
    }
    return fired;
  };
}

/** The file's bytes handed to the engine, as its documentation shows. */
export const firedByZen = firedBy(
  new ZenEngine().createDecision(Buffer.from(JSON.stringify(table))),
);

/** Its fastest form: the table compiled once, ahead. */
export const firedByCompiledZen = firedBy(
  new ZenEngine().createDecision(new ZenDecisionContent(table)),
);
