import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Tier } from '@/lib/contraindications/finding';

const LOOK: Record<Tier | 'not-checked', { edge: string; head: string }> = {
  stop: { edge: 'border-contra-edge', head: 'bg-contra-tint' },
  contraindicated: { edge: 'border-contra-edge', head: 'bg-contra-tint' },
  caution: { edge: 'border-caution-edge', head: 'bg-caution-tint' },
  note: { edge: 'border-line', head: 'bg-surface' },
  'not-checked': { edge: 'border-dashed border-unchecked-edge', head: 'hatch' },
};

/** The block of one exercise, or of the whole program; `where` says which. */
export function FindingFrame({
  tier,
  where,
  title,
  children,
}: {
  tier: Tier | 'not-checked';
  where: string;
  title: string;
  children: ReactNode;
}) {
  const t = useTranslations('prescribe.outcome');
  const { edge, head } = LOOK[tier];
  return (
    <article
      aria-label={`${t(tier)}: ${title}`}
      className={`animate-finding overflow-hidden rounded-xl border bg-surface ${edge}`}
    >
      <header className={`flex flex-wrap items-center justify-between gap-2 px-3 py-2 ${head}`}>
        <h3>
          <TierBadge outcome={tier} word={t(tier)} />
        </h3>
        <span className="text-ink-2 text-xs">{where}</span>
      </header>
      <div className="grid gap-3 p-3">{children}</div>
    </article>
  );
}
