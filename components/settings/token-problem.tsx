import { useTranslations } from 'next-intl';
import { ProblemBanner } from '@/components/ui/problem-banner';
import type { CreateTokenAnswer, RevokeTokenAnswer } from './token-answer';

type ProblemProps = {
  status: Exclude<
    (CreateTokenAnswer | RevokeTokenAnswer)['status'],
    'created' | 'invalid' | 'revoked'
  >;
};

export function TokenProblem({ status }: ProblemProps) {
  const t = useTranslations('settings.problem');
  return (
    <ProblemBanner
      title={t(`${status}.title`)}
      whatToDo={t(`${status}.whatToDo`)}
      signIn={status === 'signed-out' ? t('signIn') : null}
    />
  );
}
