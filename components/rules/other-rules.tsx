import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Finding, Tier } from '@/lib/contraindications/finding';
import type { OtherRuleKind } from '@/lib/contraindications/other-rules';
import { OtherRuleButton } from './other-rule-button';
import { ReviewTag } from './review-tag';
import type { RuleActs } from './rule-answer';
import type { Mark, ReviewState } from './rule-cell-view';
import { RuleSources } from './rule-sources';

export type OtherRuleView = {
  id: string;
  /** `null` = an answer decides. */
  tier: Tier | null;
  message: string;
  /** Empty = everybody. */
  factors: string[];
  evidence: Finding['evidence'];
  sources: Finding['sources'];
  review: ReviewState;
  signOff: Mark | null;
  maySignOff: boolean;
  mayWithdraw: boolean;
};

export type OtherRuleGroup = { kind: OtherRuleKind; rules: OtherRuleView[] };

type OtherRulesProps = { groups: OtherRuleGroup[]; acts: RuleActs };

/** Rules that are no cell of the matrix, kind by kind. */
export function OtherRules({ groups, acts }: OtherRulesProps) {
  const t = useTranslations('rules.others.kind');
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-5 overflow-y-auto px-3 py-4 md:px-5 print:overflow-visible">
      {groups.map(({ kind, rules }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} className="flex flex-col gap-2">
          <h2 id={`kind-${kind}`} className="font-semibold text-base leading-[22px]">
            {t(kind)} <span className="font-normal text-ink-2 text-sm">{rules.length}</span>
          </h2>
          <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
            {rules.map((rule) => (
              <OtherRule key={rule.id} rule={rule} acts={acts} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OtherRule({ rule, acts }: { rule: OtherRuleView; acts: RuleActs }) {
  const t = useTranslations('rules');
  const word = useTranslations('prescribe.outcome');
  const sure = useTranslations('prescribe.safety.evidence');
  const language = useLocale();
  const { id, tier, message, factors, evidence, sources, review, signOff } = rule;
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-t px-4 py-2.5 text-[13px] first:border-t-0 md:grid-cols-[52px_150px_minmax(0,1fr)_auto]">
      <span className="font-semibold">{id}</span>
      <span>
        {tier ? (
          <TierBadge outcome={tier} word={word(tier)} />
        ) : (
          <span className="text-ink-2">{t('others.answerDecides')}</span>
        )}
      </span>
      <div className="flex min-w-0 flex-col gap-0.5">
        <p>{message}</p>
        <p className="text-ink-2 text-xs">
          {factors.length > 0 ? factors.join(', ') : t('others.everybody')} · {sure(evidence)}
        </p>
        <RuleSources sources={sources} />
        {signOff && (
          <p className="text-xs">
            {t(review === 'signed-off' ? 'rule.signedBy' : 'rule.signedBefore', {
              by: signOff.by,
              on: dayText(signOff.on, language),
            })}
          </p>
        )}
      </div>
      <div className="flex items-start gap-2 md:justify-end">
        <ReviewTag review={review} />
        <OtherRuleButton rule={rule} acts={acts} />
      </div>
    </li>
  );
}
