import 'server-only';
import type { OtherRuleGroup } from '@/components/rules/other-rules';
import type { RulesAddress } from '@/components/rules/rules-address';
import type { Language } from '@/lib/catalog/bilingual';
import type { ClinicLayer } from '@/lib/contraindications/clinic-layer';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { listOtherRules, type OtherRule } from '@/lib/contraindications/other-rules';
import { RULE_INDEX } from '@/lib/contraindications/rule-index';
import type { Actor } from '@/lib/db/actor';
import { findFactor } from '@/lib/patient/factors';
import { shortNameOf } from '@/lib/patient/short-names';

const KINDS = ['dose', 'combination', 'program', 'clearance', 'red-flag'] as const;

type Rules = { actor: Actor; layer: ClinicLayer; knowledge: Knowledge };

/** Rules that are no cell of the matrix, by kind. */
export function loadOtherRules(
  { actor, layer, knowledge }: Rules,
  { isUnsignedOnly }: RulesAddress,
  language: Language,
): OtherRuleGroup[] {
  const mayReview = actor.role !== 'therapist';
  const view = (rule: OtherRule): OtherRuleGroup['rules'][number] => {
    const { id, tier, message, evidence, review, sources, factors } = rule;
    const signOff = layer.signOffs.find(({ ruleId }) => ruleId === id) ?? null;
    return {
      id,
      tier,
      message: message[language],
      factors: factors.flatMap((factor) => {
        const found = findFactor(factor);
        return found ? [shortNameOf(found)[language]] : [];
      }),
      evidence,
      sources,
      review: review === 'interpretation' && signOff ? 'changed-since' : review,
      signOff: signOff ? { by: signOff.by, on: signOff.on } : null,
      maySignOff: mayReview && RULE_INDEX.has(id) && review === 'interpretation',
      mayWithdraw: mayReview && review === 'signed-off',
    };
  };
  const rules = listOtherRules(knowledge).filter(
    ({ review }) => !isUnsignedOnly || review === 'interpretation',
  );
  return KINDS.map((kind) => ({
    kind,
    rules: rules.filter((rule) => rule.kind === kind).map(view),
  })).filter((group) => group.rules.length > 0);
}
