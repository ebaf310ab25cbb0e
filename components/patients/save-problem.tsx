'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SignInAgainButton } from '@/components/shell/sign-in-again-button';
import { Banner } from '@/components/ui/banner';
import type { Failure } from '@/components/ui/failure-of';
import type { SaveAnswer } from './save-answer';

type SaveProblemProps = {
  /** `failed` = no answer came. */
  problem: Exclude<SaveAnswer, { status: 'saved' | 'changed-elsewhere' }> | { status: Failure };
};

const LINK = 'font-semibold text-brand underline underline-offset-2';

/** Why nothing was saved and what to do; what was typed stays. */
export function SaveProblem({ problem }: SaveProblemProps) {
  const t = useTranslations('patients.problem');
  return (
    <Banner role="alert" title={t(`${problem.status}.title`)}>
      <p className="text-ink-2">{t(`${problem.status}.whatToDo`)}</p>
      {problem.status === 'duplicate-hospital-number' && (
        <Link href={`/patients/${problem.id}`} className={LINK}>
          {t('openFirst')}
        </Link>
      )}
      {problem.status === 'signed-out' && (
        <span className="flex flex-wrap items-center gap-3">
          <SignInAgainButton />
          <a href="/sign-in" target="_blank" rel="noreferrer" className={LINK}>
            {t('signIn')}
          </a>
        </span>
      )}
    </Banner>
  );
}
