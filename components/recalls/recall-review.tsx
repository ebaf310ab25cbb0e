'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { ProblemBanner } from '@/components/ui/problem-banner';
import { TierBadge } from '@/components/ui/tier-badge';
import { EndDialog } from './end-dialog';
import { KeepForm } from './keep-form';
import type { RecallAnswer } from './recall-answer';
import { RecallFacts } from './recall-facts';
import type { RecallView } from './recall-view';
import { useDecision } from './use-decision';

export type Decide = (request: unknown) => Promise<RecallAnswer>;

type RecallReviewProps = {
  recall: RecallView;
  /** Where one goes when this one is decided; the last leads back to the list. */
  nextHref: string;
  /** Only a physiatrist decides. */
  isPhysiatrist: boolean;
  onKeep: Decide;
  onEnd: Decide;
};

/** One recall: what is newly true, and the three ways to answer it. */
export function RecallReview({
  recall,
  nextHref,
  isPhysiatrist,
  onKeep,
  onEnd,
}: RecallReviewProps) {
  const t = useTranslations('recalls');
  const outcome = useTranslations('prescribe.outcome');
  const heading = useRef<HTMLHeadingElement>(null);
  const [isEnding, setEnding] = useState(false);
  const { id, version, patientId, patientName, hospitalNumber, tier } = recall;
  const { decide, problem, isBusy } = useDecision(nextHref);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each patient is announced once
  useEffect(() => heading.current?.focus(), [id]);

  return (
    <article className="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-4 md:p-5">
      <header className="flex flex-col items-start gap-1">
        <h2
          ref={heading}
          tabIndex={-1}
          className="max-w-full break-words font-semibold text-xl leading-[26px] outline-none"
        >
          <Link href={`/patients/${patientId}`} className="underline-offset-2 hover:underline">
            {patientName}
          </Link>
        </h2>
        <p className="text-ink-2 text-xs">{t('number', { hospitalNumber })}</p>
        <TierBadge outcome={tier} word={outcome(tier)} />
      </header>
      <RecallFacts recall={recall} />
      {problem !== null && (
        <ProblemBanner
          title={t(`problem.${problem}.title`)}
          whatToDo={t(`problem.${problem}.whatToDo`)}
          signIn={problem === 'signed-out' ? t('signIn') : null}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={`/patients/${patientId}/prescribe`} variant="primary">
          {t('newVersion')}
        </ButtonLink>
        <ButtonLink href={`/patients/${patientId}/edit`}>{t('history')}</ButtonLink>
        <Button onPress={() => setEnding(true)}>{t('end.open')}</Button>
      </div>
      <div className="border-line border-t pt-4">
        {!isPhysiatrist && <p className="text-[13px] text-ink-2">{t('physiatristOnly')}</p>}
        {isPhysiatrist && !recall.mayKeep && (
          <p className="text-[13px] text-ink-2">{t('stopStays')}</p>
        )}
        {isPhysiatrist && recall.mayKeep && (
          <KeepForm
            key={id}
            tier={tier}
            isBusy={isBusy}
            onKeep={(decision) => decide(() => onKeep({ id, version, ...decision }))}
          />
        )}
      </div>
      {isEnding && (
        <EndDialog
          name={patientName}
          isBusy={isBusy}
          onClose={() => setEnding(false)}
          onEnd={() => {
            decide(() => onEnd({ patientId }));
            setEnding(false);
          }}
        />
      )}
    </article>
  );
}
