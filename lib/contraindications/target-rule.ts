import type { Bilingual } from '@/lib/catalog/bilingual';
import type { ClinicLayer, ClinicRule, RuleChange } from './clinic-layer';
import { contentHash } from './content-hash';
import type { Finding, Loosening, Review, Tier } from './finding';
import type { AttributeRule, DirectRule, Window } from './rule';
import { ATTRIBUTE_RULES, DIRECT_RULES, SOURCES } from './rules';
import { compareTiers } from './tiers';

/** Attribute, direct and clinic rules in one shape, as this clinic reads them. */
export type TargetRule = {
  id: string;
  /** Place in the knowledge; the clinic's own come last. */
  order: number;
  factor: string;
  /** `null`: it names its target. `*`: it stops the whole program. */
  attribute: string | null;
  /** Exercise, variant or activity; `null` for an attribute rule. */
  target: string | null;
  tier: Tier;
  message: Bilingual;
  modification: Bilingual | null;
  alternatives: readonly string[];
  evidence: Finding['evidence'];
  sources: Finding['sources'];
  review: Review;
  window: Window | null;
  operatedSideOnly: boolean;
  unlessSurgeonCleared: boolean;
  sourcesDisagree: boolean;
  /** Set when the clinic made it milder. */
  loosened: Loosening | null;
};

const sourceById = new Map(SOURCES.map(({ id, title, url }) => [id, { id, title, url }]));

/** Sources as a finding cites them. @throws RangeError for an id that is not in the list. */
export function citeSources(ids: readonly string[]): Finding['sources'] {
  return ids.map((id) => {
    const source = sourceById.get(id);
    if (!source) throw new RangeError(`No source ${id}`);
    return source;
  });
}

/** Says of any rule how far it has been reviewed by this clinic. */
export type ReviewOf = (rule: { id: string }, before?: Review) => Review;

/** A sign-off counts while the rule reads as it did then; the article's own word stays the article's. */
export function readReviews({ signOffs }: ClinicLayer): ReviewOf {
  const hashes = new Map(signOffs.map(({ ruleId, contentHash: hash }) => [ruleId, hash]));
  return (rule, before = 'interpretation') => {
    if (before !== 'interpretation' || hashes.size === 0) return before;
    const signed = hashes.get(rule.id);
    return signed !== undefined && signed === contentHash(rule) ? 'signed-off' : before;
  };
}

function changeTier(rule: TargetRule, change: RuleChange | undefined): TargetRule {
  // A stop is lifted by resolving its cause, never by a clinic's setting.
  if (!change || rule.attribute === '*' || change.tier === rule.tier) return rule;
  const { tier, reason, by, on } = change;
  const isMilder = compareTiers(tier, rule.tier) > 0;
  const loosened = isMilder ? { ruleId: rule.id, from: rule.tier, to: tier, reason, by, on } : null;
  return { ...rule, tier, loosened };
}

function fromContent(rule: AttributeRule | DirectRule, review: Review, order: number): TargetRule {
  const isDirect = 'target' in rule;
  return {
    id: rule.id,
    order,
    factor: rule.factor,
    attribute: isDirect ? null : rule.attribute,
    target: isDirect ? rule.target : null,
    tier: rule.tier,
    message: rule.message,
    modification: rule.modification,
    alternatives: rule.alternatives,
    evidence: rule.evidence,
    sources: citeSources(rule.sources),
    review,
    window: isDirect ? null : rule.window,
    operatedSideOnly: !isDirect && rule.operatedSideOnly,
    unlessSurgeonCleared: !isDirect && rule.unlessSurgeonCleared,
    sourcesDisagree: !isDirect && rule.sourcesDisagree,
    loosened: null,
  };
}

/** The clinic wrote it, so the clinic has reviewed it; the letter stays the lowest. */
function fromClinic({ id, factor, target, tier, message }: ClinicRule, order: number): TargetRule {
  return {
    id,
    order,
    factor,
    attribute: null,
    target,
    tier,
    message,
    modification: null,
    alternatives: [],
    evidence: 'C',
    sources: [],
    review: 'signed-off',
    window: null,
    operatedSideOnly: false,
    unlessSurgeonCleared: false,
    sourcesDisagree: false,
    loosened: null,
  };
}

/** Every rule on a target or a stop, in knowledge order. */
export function readTargetRules(layer: ClinicLayer, reviewOf: ReviewOf): TargetRule[] {
  const changes = new Map(layer.changes.map((change) => [change.ruleId, change]));
  const ours = [
    ...ATTRIBUTE_RULES.map((rule) => ({ rule, review: reviewOf(rule) })),
    ...DIRECT_RULES.map((rule) => ({ rule, review: reviewOf(rule, rule.review) })),
  ].map(({ rule, review }, order) =>
    changeTier(fromContent(rule, review, order), changes.get(rule.id)),
  );
  return [...ours, ...layer.rules.map((rule, index) => fromClinic(rule, ours.length + index))];
}

/** Worst first; of equals the article's own word, so that it stands as the source; then knowledge order. */
export function compareRules(a: TargetRule, b: TargetRule): number {
  const byArticle = Number(b.review === 'article') - Number(a.review === 'article');
  return compareTiers(a.tier, b.tier) || byArticle || a.order - b.order;
}
