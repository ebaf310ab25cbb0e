import { useTranslations } from 'next-intl';
import { ProblemBanner } from '@/components/ui/problem-banner';
import type { TemplateTrouble } from './template-answer';

export function TemplateProblem({ status }: { status: TemplateTrouble }) {
  const t = useTranslations('templates.problem');
  return (
    <ProblemBanner
      title={t(`${status}.title`)}
      whatToDo={t(`${status}.whatToDo`)}
      signIn={status === 'signed-out' ? t('signIn') : null}
    />
  );
}
