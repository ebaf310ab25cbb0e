import type { Knowledge } from '@/lib/contraindications/knowledge';
import type { Target } from '@/lib/contraindications/target';
import type { TargetRule } from '@/lib/contraindications/target-rule';
import { compareTiers } from '@/lib/contraindications/tiers';
import { type Content, variantsIn } from './content';
import { doOverlap, isAsWide, isEmptyWindow, writeWindow } from './windows';

type Rules = Pick<Knowledge, 'rules' | 'targets'>;

/** `R020 disc-herniation x lumbar-flexion-end-range, contraindicated, weeks 0 to 12`. */
export function writeRule(rule: TargetRule): string {
  const { id, factor, attribute, target, tier } = rule;
  return `${id} ${factor} x ${attribute ?? target}, ${tier}, ${writeWindow(rule)}`;
}

function speaksOf(rule: TargetRule, { id, exercise, attributes }: Target): boolean {
  if (rule.target !== null) return rule.target === id || rule.target === exercise;
  return rule.attribute !== null && attributes.includes(rule.attribute);
}

/** Rules on targets that no patient and no program of ours can bring about. */
export function rulesThatNeverFire({ rules, targets }: Rules): string[] {
  return rules.flatMap((rule) => {
    const isStop = rule.attribute === '*';
    const isLost = !isStop && !targets.some((target) => speaksOf(rule, target));
    if (isLost) return [`${writeRule(rule)}: on no variant and no activity`];
    return isEmptyWindow(rule) ? [`${writeRule(rule)}: the window is empty`] : [];
  });
}

/** Dose rules that no variant answers to. */
export function doseRulesThatNeverFire(content: Content): string[] {
  return content.doseRules.flatMap(({ id, when, window }) => {
    const speaks = variantsIn(content).some(
      ({ attributes, type }) =>
        (!when.type || when.type === type) &&
        (!when.attribute || attributes.includes(when.attribute)) &&
        !(when.notAttribute && attributes.includes(when.notAttribute)),
    );
    if (!speaks) return [`${id}: on no variant`];
    return isEmptyWindow({ window }) ? [`${id}: the window is empty`] : [];
  });
}

/** Rules with a window on a factor that asks for no such date: only the strictest window ever counts. */
export function windowsWithoutDate({ rules }: Rules, { factors }: Content): string[] {
  const anchors = new Map(factors.map(({ id, anchor }) => [id, anchor]));
  return rules.flatMap((rule) => {
    const anchor = anchors.get(rule.factor) ?? 'no date';
    if (!rule.window || rule.window.anchor === anchor) return [];
    return [`${writeRule(rule)}: counts from ${rule.window.anchor}, the factor has ${anchor}`];
  });
}

/** `other` holds whenever `rule` does, and is stricter. */
function shadows(other: TargetRule, rule: TargetRule): boolean {
  return (
    other.factor === rule.factor &&
    compareTiers(other.tier, rule.tier) < 0 &&
    isAsWide(other, rule) &&
    (!other.operatedSideOnly || rule.operatedSideOnly) &&
    (!other.unlessSurgeonCleared || rule.unlessSurgeonCleared)
  );
}

/** Rules that stand behind a stricter one of their factor on every target: their words are never read first. */
export function shadowedRules({ rules, targets }: Rules): string[] {
  return rules.flatMap((rule) => {
    const own = targets.filter((target) => speaksOf(rule, target));
    if (own.length === 0) return [];
    const stricter = rules.filter((other) => shadows(other, rule));
    const behind = own.map((target) => stricter.find((other) => speaksOf(other, target)));
    if (behind.includes(undefined)) return [];
    const ids = [...new Set(behind.map((other) => other?.id))];
    return [`${writeRule(rule)}: behind ${ids.join(', ')}`];
  });
}

/** The same condition and movement at the same time under two tiers. A step from one window to the next is none. */
export function conflictingRules({ rules }: Rules): string[] {
  return rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((other) => {
      const isSameCell =
        other.factor === rule.factor &&
        other.attribute === rule.attribute &&
        other.target === rule.target;
      if (!isSameCell || other.tier === rule.tier || !doOverlap(rule, other)) return [];
      return isClearanceStep(rule, other) ? [] : [`${writeRule(rule)} against ${writeRule(other)}`];
    }),
  );
}

/** Stricter until the surgeon lifts it, milder after: a step that the condition documents. */
function isClearanceStep(a: TargetRule, b: TargetRule): boolean {
  if (a.unlessSurgeonCleared === b.unlessSurgeonCleared) return false;
  const [lifted, stays] = a.unlessSurgeonCleared ? [a, b] : [b, a];
  return compareTiers(lifted.tier, stays.tier) < 0;
}
