'use client';

import { useTranslations } from 'next-intl';
import { ProblemBanner } from '@/components/ui/problem-banner';
import type { OwnProblem as Problem } from './own-answer';

/** Why nothing was saved and what to do; what was typed stays. */
export function OwnProblem({ problem }: { problem: Problem | 'incomplete' }) {
  const t = useTranslations('ownExercises.problem');
  return (
    <ProblemBanner
      title={t(`${problem}.title`)}
      whatToDo={t(`${problem}.whatToDo`)}
      signIn={problem === 'signed-out' ? t('signIn') : null}
    />
  );
}
