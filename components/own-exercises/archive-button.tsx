'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { Button } from '@/components/ui/button';
import type { OwnProblem as Problem } from './own-answer';
import { OwnProblem } from './own-problem';
import type { SaveOwn } from './use-own-form';

type ArchiveButtonProps = { id: string; version: number; isArchived: boolean; onArchive: SaveOwn };

/** Takes an exercise off every choice, or back on. Nothing that was issued with it changes. */
export function ArchiveButton({ id, version, isArchived, onArchive }: ArchiveButtonProps) {
  const t = useTranslations('ownExercises.archive');
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, startSaving] = useTransition();
  const act = () =>
    startSaving(async () => {
      setProblem(null);
      const answer = await onArchive({ id, version, isArchived: !isArchived }).catch(noAnswer);
      if (answer?.status === 'saved') router.push('/catalog/own');
      else setProblem(answer?.status ?? 'failed');
    });
  return (
    <div className="flex flex-col gap-2">
      <Button className="self-start" isDisabled={isSaving} onPress={act}>
        {isArchived ? t('restore') : t('archive')}
      </Button>
      <p className="text-ink-2 text-xs">{isArchived ? t('restoreHint') : t('archiveHint')}</p>
      {problem && <OwnProblem problem={problem} />}
    </div>
  );
}
