import { useTranslations } from 'next-intl';
import { ProblemBanner } from '@/components/ui/problem-banner';
import type { InviteAnswer, PersonAnswer } from './team-answer';

type ProblemProps = {
  /** `not-changed`: a field of somebody who is there already. */
  status:
    | 'not-changed'
    | Exclude<
        (InviteAnswer | PersonAnswer)['status'],
        | 'invited'
        | 'disabled'
        | 'enabled'
        | 'changed'
        | 'handed-over'
        | 'second-factor-removed'
        | 'password-removed'
      >;
};

export function TeamProblem({ status }: ProblemProps) {
  const t = useTranslations('team.problem');
  return (
    <ProblemBanner
      title={t(`${status}.title`)}
      whatToDo={t(`${status}.whatToDo`)}
      signIn={status === 'signed-out' ? t('signIn') : null}
    />
  );
}
