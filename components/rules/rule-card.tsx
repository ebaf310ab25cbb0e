import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import { TierBadge } from '@/components/ui/tier-badge';
import { ReviewTag } from './review-tag';
import type { RuleActs } from './rule-answer';
import { RuleButtons } from './rule-buttons';
import type { CellView, RuleView } from './rule-cell-view';
import { RuleSources } from './rule-sources';

type RuleCardProps = { rule: RuleView; acts: RuleActs; cellTier: CellView['tier'] };

/** One rule with all its conditions, its source, and how far the clinic has reviewed it. */
export function RuleCard({ rule, acts, cellTier }: RuleCardProps) {
  const t = useTranslations('rules.rule');
  const word = useTranslations('prescribe.outcome');
  const { id, hangsOn, tier, message, modification, review } = rule;
  const isClinics = review === 'clinic';
  return (
    <section
      aria-label={isClinics ? t('review.clinic') : id}
      className="flex flex-col gap-1.5 rounded-xl border border-line bg-surface p-3 text-[13px] shadow-card"
    >
      <div className="flex items-start gap-2">
        {!isClinics && <h3 className="shrink-0 font-semibold">{id}</h3>}
        <p className="mr-auto text-ink-2">{hangsOn}</p>
        <ReviewTag review={review} />
      </div>
      {tier !== cellTier && <TierBadge outcome={tier} word={word(tier)} />}
      <p>{message}</p>
      {modification && <p className="text-ink-2">{modification}</p>}
      <p className="text-ink-2">
        <RuleConditions rule={rule} />
      </p>
      <RuleSources sources={rule.sources} />
      <Marks rule={rule} />
      <RuleButtons rule={rule} acts={acts} />
    </section>
  );
}

function RuleConditions({ rule }: { rule: RuleView }) {
  const t = useTranslations('rules.rule');
  const { window, isOperatedSideOnly, isUnlessCleared, sourcesDisagree } = rule;
  const anchor = window ? t(`anchor.${window.anchor}`) : '';
  const words = [
    !window && t('window.none'),
    window?.toWeeks != null &&
      t('window.between', { from: window.fromWeeks, to: window.toWeeks, anchor }),
    window && window.toWeeks === null && t('window.open', { from: window.fromWeeks, anchor }),
    window && t('window.noDate'),
    isOperatedSideOnly && t('operatedSide'),
    isUnlessCleared && t('unlessCleared'),
    sourcesDisagree && t('sourcesDisagree'),
  ];
  return words.filter(Boolean).join(' ');
}

function Marks({ rule: { signOff, review, change, loosened, tier } }: { rule: RuleView }) {
  const t = useTranslations('rules.rule');
  const word = useTranslations('prescribe.outcome');
  const language = useLocale();
  const day = (on: string) => dayText(on, language);
  return (
    <>
      {signOff && (
        <p>
          {t(review === 'signed-off' ? 'signedBy' : 'signedBefore', {
            by: signOff.by,
            on: day(signOff.on),
          })}
        </p>
      )}
      {change && (
        <div
          className={`flex flex-col gap-0.5 rounded-lg border px-2.5 py-2 ${loosened ? 'border-ink-3' : 'border-line'}`}
        >
          {loosened && <p className="font-semibold">↓ {t('loosenedTitle')}</p>}
          <p>
            {t('changed', {
              from: word(change.ourTier),
              to: word(tier),
              by: change.by,
              on: day(change.on),
            })}
          </p>
          {change.reason && <p>{t('reason', { reason: change.reason })}</p>}
          {loosened && <p className="text-ink-2">{t('loosenedShown')}</p>}
        </div>
      )}
    </>
  );
}
