import 'server-only';
import type { ReviewState, RuleView } from '@/components/rules/rule-cell-view';
import type { Language } from '@/lib/catalog/bilingual';
import { ATTRIBUTES } from '@/lib/catalog/catalog';
import type { ClinicLayer } from '@/lib/contraindications/clinic-layer';
import { Tier } from '@/lib/contraindications/finding';
import { isChangeable, RULE_INDEX } from '@/lib/contraindications/rule-index';
import type { TargetRule } from '@/lib/contraindications/target-rule';
import { compareTiers } from '@/lib/contraindications/tiers';
import type { Actor, Role } from '@/lib/db/actor';

const attributeNames = new Map(ATTRIBUTES.map(({ id, name }) => [id, name]));

const GIVEN: readonly Tier[] = Tier.exclude(['stop']).options;

/** Tiers a role may give a rule of ours: an administrator any other, a physiatrist only stricter ones. */
function tiersFor(role: Role, ours: Tier, now: Tier): Tier[] {
  if (role === 'therapist') return [];
  return GIVEN.filter(
    (tier) =>
      tier !== ours && tier !== now && (role === 'administrator' || compareTiers(tier, ours) < 0),
  );
}

function reviewOf({ id, review }: TargetRule, isSigned: boolean): ReviewState {
  if (!RULE_INDEX.has(id)) return 'clinic';
  return review === 'interpretation' && isSigned ? 'changed-since' : review;
}

function mayDo(
  { id, tier, review }: TargetRule,
  { role, isSigned, isChanged }: { role: Role; isSigned: boolean; isChanged: boolean },
): RuleView['may'] {
  const ours = RULE_INDEX.get(id);
  const mayReview = role !== 'therapist';
  return {
    signOff: mayReview && ours !== undefined && review === 'interpretation',
    withdrawSignOff: mayReview && isSigned && review === 'signed-off',
    tiers: ours?.tier && isChangeable(ours) ? tiersFor(role, ours.tier, tier) : [],
    withdrawChange: mayReview && isChanged,
    remove: mayReview && ours === undefined,
  };
}

type Reading = { actor: Pick<Actor, 'role'>; layer: ClinicLayer; language: Language };

/** One rule as its card shows it to this person; `named` says what a rule without an attribute hangs on. */
export function viewRule(
  rule: TargetRule,
  named: { target: string; program: string },
  { actor, layer, language }: Reading,
): RuleView {
  const { id, attribute, tier, message, modification, loosened } = rule;
  const signOff = layer.signOffs.find(({ ruleId }) => ruleId === id);
  const change = layer.changes.find(({ ruleId }) => ruleId === id);
  const ourTier = RULE_INDEX.get(id)?.tier ?? tier;
  const { role } = actor;
  const words = attribute === '*' ? named.program : attribute === null ? named.target : null;
  return {
    id,
    hangsOn: words ?? attributeNames.get(attribute ?? '')?.[language] ?? attribute ?? '',
    tier,
    message: message[language],
    modification: modification?.[language] ?? null,
    evidence: rule.evidence,
    window: rule.window,
    isOperatedSideOnly: rule.operatedSideOnly,
    isUnlessCleared: rule.unlessSurgeonCleared,
    sourcesDisagree: rule.sourcesDisagree,
    sources: rule.sources,
    review: reviewOf(rule, signOff !== undefined),
    signOff: signOff ? { by: signOff.by, on: signOff.on } : null,
    change: change ? { by: change.by, on: change.on, reason: change.reason, ourTier } : null,
    loosened,
    may: mayDo(rule, { role, isSigned: signOff !== undefined, isChanged: change !== undefined }),
  };
}
