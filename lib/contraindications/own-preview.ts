import type { Tier } from './finding';
import type { Knowledge } from './knowledge';
import { compareTiers } from './tiers';

/** Of one rule, what a browser needs to say whether it speaks of an exercise that is being written. */
export type PreviewRule = {
  id: string;
  factor: string;
  /** `null`: it names this exercise whatever it is tagged with. */
  attribute: string | null;
  tier: Exclude<Tier, 'stop'>;
};

/** What an exercise with these attributes is checked against; worst condition first, then knowledge order. */
export type OwnPreview = {
  ruleCount: number;
  conditions: { factor: string; tier: PreviewRule['tier'] }[];
};

type Rules = Pick<Knowledge, 'rules'>;

/**
 * Every rule that an own exercise may meet, as this clinic reads them. What stops a whole program is none of them:
 * it holds on every exercise. `own` is the exercise's id, `null` before it is saved.
 */
export function listPreviewRules(knowledge: Rules, own: string | null): PreviewRule[] {
  return previewRulesOf(knowledge)(own);
}

/** The same for one exercise after the other, the rules gone through once. */
export function previewRulesOf({ rules }: Rules): (own: string | null) => PreviewRule[] {
  const ofMovement: PreviewRule[] = [];
  const byName = new Map<string, PreviewRule[]>();
  for (const { id, factor, attribute, target, tier } of rules) {
    if (tier === 'stop' || attribute === '*') continue;
    const rule = { id, factor, attribute, tier };
    if (attribute !== null) ofMovement.push(rule);
    else if (target) byName.set(target, [...(byName.get(target) ?? []), rule]);
  }
  return (own) => [...ofMovement, ...(byName.get(own ?? '') ?? [])];
}

/** At its strictest: on any date, on either side, nothing cleared. */
export function previewOf(
  rules: readonly PreviewRule[],
  attributes: readonly string[],
): OwnPreview {
  const speaking = rules.filter(
    ({ attribute }) => attribute === null || attributes.includes(attribute),
  );
  const worst = new Map<string, PreviewRule['tier']>();
  for (const { factor, tier } of speaking) {
    const before = worst.get(factor);
    if (!before || compareTiers(tier, before) < 0) worst.set(factor, tier);
  }
  const conditions = [...worst].map(([factor, tier]) => ({ factor, tier }));
  return {
    ruleCount: speaking.length,
    conditions: conditions.sort((a, b) => compareTiers(a.tier, b.tier)),
  };
}
