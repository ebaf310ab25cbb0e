import type { PresentFactor } from '@/lib/patient/known-factors';
import type { Finding, Tier } from './finding';
import type { Knowledge } from './knowledge';
import { RULE_INDEX } from './rule-index';
import type { Target } from './target';
import { compareRules, type TargetRule } from './target-rule';

/** Everything that one factor's rules say about one target, as strictly as they can. */
export type RuleCell = {
  /** `null`: no rule speaks of the two together. */
  tier: Tier | null;
  /** The strictest verdict merged as the check merges it; `null` for a stop and for a silent cell. */
  finding: Finding | null;
  /** Exercises and variants that the active rules name instead. */
  alternatives: readonly string[];
  /** Every rule of the two, of all windows, worst first; a stop stands before the rest. */
  rules: readonly TargetRule[];
};

/** Of a cell, what is seen of it in the matrix. */
export type CellMark = {
  tier: Tier;
  isArticle?: true;
  /** Holds a rule that waits for the clinic's sign-off. */
  isUnsigned?: true;
  /** The clinic made one of its rules milder. */
  isLoosened?: true;
};

export type MatrixRow = {
  /** Variant, own exercise or activity. */
  target: string;
  /** Exercise of a variant; an own exercise is its own; `null` for an activity. */
  exercise: string | null;
  isUntagged: boolean;
  /** By factor; a factor that is missing here is silent. Stops stand in `RuleMatrix.stops`. */
  cells: Record<string, CellMark>;
};

export type RuleMatrix = {
  /** Every variant, then the clinic's own exercises, then every activity. */
  rows: MatrixRow[];
  /** By factor: the same on every target. */
  stops: Record<string, CellMark>;
};

/** Present, date not known, both sides, nothing cleared: the strictest a rule can be. */
function strictestCase(id: string): PresentFactor {
  return { id, weeks: null, side: 'both', surgeonCleared: false };
}

/** What stands where a target and a factor meet. */
export function findCell(knowledge: Knowledge, target: Target, factor: string): RuleCell {
  const stop = knowledge.stops.get(factor);
  const verdicts = target.verdicts.get(factor);
  const verdict = verdicts?.on(strictestCase(factor), 'any');
  const finding = verdict?.finding ?? null;
  const rules = [...(verdicts?.rules ?? [])].sort(compareRules);
  return {
    tier: stop?.tier ?? finding?.tier ?? null,
    finding: stop ? null : finding,
    alternatives: [...new Set(stop ? [] : (verdict?.alternatives ?? []))],
    rules: stop ? [stop, ...rules] : rules,
  };
}

function markOf({ tier, rules }: RuleCell): CellMark | null {
  if (tier === null) return null;
  const has = (review: TargetRule['review']) => rules.some((rule) => rule.review === review);
  return {
    tier,
    ...(has('article') ? { isArticle: true as const } : {}),
    ...(has('interpretation') ? { isUnsigned: true as const } : {}),
    ...(rules.some(({ loosened }) => loosened) ? { isLoosened: true as const } : {}),
  };
}

/** The whole of the rules on movements at a glance, as this clinic reads them. */
export function buildMatrix(knowledge: Knowledge): RuleMatrix {
  const stops = [...knowledge.stops].map(([factor, rule]): [string, CellMark] => [
    factor,
    { tier: rule.tier, ...(rule.review === 'interpretation' ? { isUnsigned: true } : {}) },
  ]);
  const rows = knowledge.targets.map((target): MatrixRow => {
    const factors = [...target.verdicts.keys()].filter((id) => !knowledge.stops.has(id));
    const cells = factors.flatMap((factor) => {
      const mark = markOf(findCell(knowledge, target, factor));
      return mark ? [[factor, mark] as const] : [];
    });
    const { id, exercise, isUntagged } = target;
    return { target: id, exercise, isUntagged, cells: Object.fromEntries(cells) };
  });
  return { rows, stops: Object.fromEntries(stops) };
}

/** Ids of our rules that wait for this clinic's sign-off; the article's own wait for nobody. */
export function listUnsigned(knowledge: Pick<Knowledge, 'reviewOf'>): string[] {
  return [...RULE_INDEX.values()]
    .filter(({ content, review }) => knowledge.reviewOf(content, review) === 'interpretation')
    .map(({ id }) => id);
}
