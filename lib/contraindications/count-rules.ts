import type { Knowledge } from './knowledge';
import { RULE_INDEX } from './rule-index';

/** Rules a patient is checked against: every one of ours, and what the clinic added. */
export function countRules({ rules }: Pick<Knowledge, 'rules'>): number {
  const added = new Set(rules.map(({ id }) => id).filter((id) => !RULE_INDEX.has(id)));
  return RULE_INDEX.size + added.size;
}
