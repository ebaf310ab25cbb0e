'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Verdict } from '@/lib/interpretation/review';
import type { FigureView } from './figure-view';
import { NextToJudge } from './next-to-judge';
import type { Judge } from './review-answer';
import { ReviewProblemLine } from './review-problem-line';
import { StandingLine } from './standing-line';
import { useJudge } from './use-judge';
import { VerdictForm } from './verdict-form';

type JudgementProps = { figure: FigureView; onJudge: Judge };

/** How the figure stands, and what this person may say of it; always in sight from 1024 px. */
export function Judgement({ figure, onJudge }: JudgementProps) {
  const t = useTranslations('catalog.act');
  return (
    <section
      aria-label={t('title')}
      className="flex flex-col gap-2 border-line border-t bg-surface px-3 py-3 md:px-5"
    >
      <StandingLine figure={figure} />
      {figure.mayJudge ? (
        <Acts figure={figure} onJudge={onJudge} />
      ) : (
        <p className="text-[13px] text-ink-2">{t('readOnly')}</p>
      )}
    </section>
  );
}

/** What stands as judged is led on from; everything else asks for a verdict. */
function Acts({ figure, onJudge }: JudgementProps) {
  const t = useTranslations('catalog.act');
  const [step, setStep] = useState<'came' | 'again' | Verdict>('came');
  const { isPending, problem, judge } = useJudge(figure, {
    onJudge,
    onDone: setStep,
  });
  const isJudged = figure.state === 'signed-off' || figure.state === 'doubted';
  if (!isJudged || step === 'again') {
    return (
      <VerdictForm
        figure={figure}
        isPending={isPending}
        problem={problem}
        isAwaited={step !== 'came'}
        onVerdict={judge}
      />
    );
  }
  return (
    <>
      <ReviewProblemLine problem={problem} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <Button variant="link" isDisabled={isPending} onPress={() => judge('taken-back')}>
          {t('takeBack')}
        </Button>
        <Button onPress={() => setStep('again')}>{t('again')}</Button>
        <NextToJudge figure={figure} isAwaited={step !== 'came'} />
      </div>
    </>
  );
}
