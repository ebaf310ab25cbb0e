import { ACTIVITIES, ATTRIBUTES, EXERCISES, MUSCLES, VARIANTS } from '@/lib/catalog/catalog';
import { findFactor } from '@/lib/patient/factors';
import { type ClinicLayer, ClinicRule, OwnExercise, RuleChange, SignOff } from './clinic-layer';
import { compareChange } from './rule-change';
import { isChangeable, RULE_INDEX } from './rule-index';

const attributeIds = new Set(ATTRIBUTES.map(({ id }) => id));
const targetIds = new Set([
  ...EXERCISES.map(({ id }) => id),
  ...VARIANTS.map(({ variant }) => variant.id),
  ...ACTIVITIES.map(({ id }) => id),
]);

/** A stored row: its id, and what it holds as far as anybody knows. */
export type StoredRow = { id: string; content: unknown };

type Schema<Row> = {
  safeParse: (content: unknown) => { success: boolean; data?: Row | undefined };
};

function readRows<Row>(
  rows: readonly StoredRow[],
  schema: Schema<Row>,
  isKnown: (row: Row) => boolean,
): { read: Row[]; unreadable: string[] } {
  const read: Row[] = [];
  const unreadable: string[] = [];
  for (const { id, content } of rows) {
    const { data } = schema.safeParse(content);
    if (data !== undefined && isKnown(data)) read.push(data);
    else unreadable.push(id);
  }
  return { read, unreadable };
}

/** A milder tier without a reason is none that anybody gave. */
function isChangeOfOurs({ ruleId, tier, reason }: RuleChange): boolean {
  const rule = RULE_INDEX.get(ruleId);
  if (!rule || !isChangeable(rule) || rule.tier === null) return false;
  return compareChange(rule.tier, tier) !== 'loosened' || reason.trim() !== '';
}

/** A clinic's stored rows as its layer. What cannot be read or names what does not exist is listed, never dropped. */
export function readLayer(
  rows: Record<'exercises' | 'rules' | 'changes' | 'signOffs', readonly StoredRow[]>,
): ClinicLayer {
  const exercises = readRows(
    rows.exercises,
    OwnExercise,
    ({ attributes, muscles }) =>
      attributes.every((id) => attributeIds.has(id)) && muscles.every((id) => id in MUSCLES),
  );
  const isTarget = (id: string) =>
    targetIds.has(id) || exercises.read.some((exercise) => exercise.id === id);
  const rules = readRows(
    rows.rules,
    ClinicRule,
    ({ factor, target }) => findFactor(factor) !== null && isTarget(target),
  );
  const changes = readRows(rows.changes, RuleChange, isChangeOfOurs);
  const signOffs = readRows(rows.signOffs, SignOff, ({ ruleId }) => RULE_INDEX.has(ruleId));
  return {
    exercises: exercises.read,
    rules: rules.read,
    changes: changes.read,
    signOffs: signOffs.read,
    unreadable: [exercises, rules, changes, signOffs].flatMap((part) => part.unreadable),
  };
}
