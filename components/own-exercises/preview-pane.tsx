'use client';

import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import { previewOf } from '@/lib/contraindications/own-preview';
import type { OwnOptions } from './own-options';

const TIERS = ['contraindicated', 'caution', 'note'] as const;

type PreviewPaneProps = Pick<OwnOptions, 'rules' | 'factors'> & { attributes: readonly string[] };

/** What the exercise will be checked against, while it is being tagged. */
export function PreviewPane({ rules, factors, attributes }: PreviewPaneProps) {
  const t = useTranslations('ownExercises.preview');
  const { ruleCount, conditions } = previewOf(rules, attributes);
  const isUntagged = attributes.length === 0;
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
      tabIndex={0}
      aria-labelledby="preview-title"
      className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-96px)] lg:overflow-y-auto"
    >
      <h2 id="preview-title" className="font-semibold text-base leading-[22px]">
        {t('title')}
      </h2>
      <div role="status">
        {isUntagged ? (
          <div className="hatch flex flex-col gap-1 rounded-lg border border-unchecked-edge border-dashed p-3">
            <TierBadge outcome="not-checked" word={t('notChecked')} />
            <p className="text-sm">{t('untagged')}</p>
          </div>
        ) : (
          <p className="text-sm">
            {t('count', { rules: ruleCount, conditions: conditions.length })}
          </p>
        )}
      </div>
      {TIERS.map((tier) => {
        const its = conditions.filter((one) => one.tier === tier);
        return (
          its.length > 0 && (
            <div key={tier} className="flex flex-col gap-1">
              <h3>
                <TierBadge outcome={tier} word={t('tier', { tier: t(tier), count: its.length })} />
              </h3>
              <ul className="flex flex-col gap-0.5 pl-5 text-[13px] leading-[18px]">
                {its.map(({ factor }) => (
                  <li key={factor}>{factors[factor] ?? factor}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p className="text-ink-2 text-xs">{t('always')}</p>
    </section>
  );
}
