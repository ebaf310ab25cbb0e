'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { momentText } from '@/components/ui/day-text';
import type { ProgressAnswer, ProgressView } from './recall-answer';
import { useFreshProgress } from './use-fresh-progress';

type RunProgressProps = {
  /** `null` = no run was started yet. */
  progress: ProgressView | null;
  /** Who may ask for another run. */
  mayStart: boolean;
  onRead: () => Promise<ProgressAnswer>;
  /** Lets a run go on that rests after a failure. */
  onRetry: () => Promise<ProgressAnswer>;
  onStart: () => Promise<ProgressAnswer>;
};

/** How far the re-check of all active handouts is; brings itself up to date while it runs. */
export function RunProgress({
  progress: drawn,
  mayStart,
  onRead,
  onRetry,
  onStart,
}: RunProgressProps) {
  const t = useTranslations('recalls.run');
  const router = useRouter();
  const { progress, isLost, take } = useFreshProgress(drawn, onRead);
  const [problem, setProblem] = useState<string | null>(null);
  const [isActing, startActing] = useTransition();
  const act = (ask: () => Promise<ProgressAnswer>) =>
    startActing(async () => {
      const answer = await ask().catch(() => null);
      if (answer?.status === 'read') take(answer.progress);
      setProblem(answer?.status === 'read' ? null : t(`problem.${answer?.status ?? 'failed'}`));
      router.refresh();
    });
  const isRunning = progress !== null && progress.state !== 'finished';
  return (
    <section
      aria-labelledby="recheck"
      className="flex flex-col gap-2 rounded-xl border border-line bg-surface px-4 py-3"
    >
      <h2 id="recheck" className="font-semibold text-sm">
        {t('title')}
      </h2>
      {isRunning && (
        <progress
          aria-labelledby="recheck"
          aria-valuetext={t('of', { done: progress.done, total: progress.total })}
          max={Math.max(progress.total, 1)}
          value={progress.done}
          className="h-2 w-full accent-brand"
        />
      )}
      <p role="status" className="text-[13px] text-ink-2">
        {isLost ? t('lost') : <StateOf progress={progress} />}
      </p>
      {problem !== null && (
        <p role="alert" className="font-semibold text-[13px]">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {progress?.state === 'failing' && (
          <Button variant="primary" isDisabled={isActing} onPress={() => act(onRetry)}>
            {t('retry')}
          </Button>
        )}
        {mayStart && !isRunning && (
          <Button isDisabled={isActing} onPress={() => act(onStart)}>
            {t('start')}
          </Button>
        )}
      </div>
    </section>
  );
}

function StateOf({ progress }: { progress: ProgressView | null }) {
  const t = useTranslations('recalls');
  const language = useLocale();
  if (progress === null) return t('run.never');
  const { state, done, total, cause, nextTryAt, finishedAt } = progress;
  const why = t(`cause.${cause}`);
  if (state === 'running') return t('run.running', { done, total, why });
  if (state === 'failing') {
    return t('run.failing', { done, total, moment: momentText(nextTryAt, language) });
  }
  const moment = momentText(finishedAt ?? nextTryAt, language);
  return t('run.finished', { total, why, moment });
}
