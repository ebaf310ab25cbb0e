import type { PresentFactor } from '@/lib/patient/known-factors';
import { compareTiers, type Target, type TargetRule } from './target-rules';

/** `any`: each or both sides, or a target where sides do not matter. */
export type DoseLimb = 'any' | 'left' | 'right';

function isInside({ window }: TargetRule, weeks: number): boolean {
  if (!window) return true;
  return weeks >= window.fromWeeks && (window.toWeeks === null || weeks < window.toWeeks);
}

/** Worst first; of equals the article's own word, so that it stands as the source; then by id. */
function compareRules(a: TargetRule, b: TargetRule): number {
  const byArticle = Number(b.review === 'article') - Number(a.review === 'article');
  return compareTiers(a.tier, b.tier) || byArticle || (a.id < b.id ? -1 : 1);
}

/** Without a date, one rule per attribute: the strictest. Direct rules stand each for itself. */
function strictest(rules: readonly TargetRule[]): TargetRule[] {
  const byAttribute = new Map<string, TargetRule>();
  for (const rule of rules) {
    const key = rule.attribute ?? rule.id;
    const other = byAttribute.get(key);
    if (!other || compareRules(rule, other) < 0) byAttribute.set(key, rule);
  }
  return [...byAttribute.values()];
}

function onDate(rules: readonly TargetRule[], weeks: number | null): TargetRule[] {
  return weeks === null ? strictest(rules) : rules.filter((rule) => isInside(rule, weeks));
}

function applies(rule: TargetRule, factor: PresentFactor, target: Target, side: DoseLimb): boolean {
  if (rule.unlessSurgeonCleared && factor.surgeonCleared) return false;
  if (!rule.operatedSideOnly || !target.loadsWorkedSideOnly || side === 'any') return true;
  return factor.side === null || factor.side === 'both' || factor.side === side;
}

/** Rules of one present factor that fire on one target, worst first. */
export function activeRules(target: Target, factor: PresentFactor, side: DoseLimb): TargetRule[] {
  const rules = target.rules.get(factor.id);
  if (!rules) return [];
  const applying = rules.filter((rule) => applies(rule, factor, target, side));
  return onDate(applying, factor.weeks).sort(compareRules);
}

function worstTier(rules: readonly TargetRule[]): string {
  return [...rules].sort(compareRules)[0]?.tier ?? 'none';
}

/** Whether some date would give this factor another tier here; false when the date is known. */
export function dateDecides(target: Target, factor: PresentFactor, side: DoseLimb): boolean {
  const rules = target.rules.get(factor.id);
  if (!rules || factor.weeks !== null || !rules.some(({ window }) => window)) return false;
  const applying = rules.filter((rule) => applies(rule, factor, target, side));
  const undated = worstTier(onDate(applying, null));
  const turningPoints = applying.flatMap(({ window }) =>
    window ? [window.fromWeeks, window.toWeeks ?? window.fromWeeks] : [],
  );
  return turningPoints.some((weeks) => worstTier(onDate(applying, weeks)) !== undated);
}
