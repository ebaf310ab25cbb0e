import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { TierBadge } from '@/components/ui/tier-badge';
import { RECALL_TIERS } from '@/lib/prescription/newly-true';
import { RecallFacts } from './recall-facts';
import type { RecallView } from './recall-view';

/** What waits, by tier, worst first and the oldest first within a tier. */
export function RecallList({ recalls }: { recalls: readonly RecallView[] }) {
  const t = useTranslations('recalls');
  const outcome = useTranslations('prescribe.outcome');
  return RECALL_TIERS.map((tier) => {
    const some = recalls.filter((recall) => recall.tier === tier);
    return (
      some.length > 0 && (
        <section key={tier} aria-labelledby={`recalls-${tier}`} className="flex flex-col gap-2">
          <h2 id={`recalls-${tier}`} className="flex items-center gap-2 text-base leading-[22px]">
            <TierBadge outcome={tier} word={outcome(tier)} className="text-base" />
            <span className="text-[13px] text-ink-2">{t('patients', { count: some.length })}</span>
          </h2>
          <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
            {some.map((recall) => (
              <RecallRow key={recall.id} recall={recall} />
            ))}
          </ul>
        </section>
      )
    );
  });
}

function RecallRow({ recall }: { recall: RecallView }) {
  const t = useTranslations('recalls');
  const { id, patientId, patientName, hospitalNumber } = recall;
  return (
    <li className="grid gap-x-6 gap-y-3 border-line border-t px-4 py-3.5 first:border-t-0 md:grid-cols-[minmax(160px,1fr)_3fr]">
      <div className="flex min-w-0 flex-col items-start gap-2">
        <h3 className="min-w-0 max-w-full break-words">
          <Link
            href={`/patients/${patientId}`}
            className="inline-flex min-h-11 items-center font-semibold text-sm underline-offset-2 hover:underline md:min-h-0"
          >
            {patientName}
          </Link>
          <span className="block text-ink-2 text-xs">{t('number', { hospitalNumber })}</span>
        </h3>
        <ButtonLink
          href={`/recalls?review=${id}`}
          aria-label={t('reviewOf', { name: patientName })}
        >
          {t('review')}
        </ButtonLink>
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        <RecallFacts recall={recall} />
      </div>
    </li>
  );
}
