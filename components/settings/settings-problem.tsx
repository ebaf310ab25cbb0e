import { useTranslations } from 'next-intl';
import { ProblemBanner } from '@/components/ui/problem-banner';
import type { SettingsAnswer } from './clinic-answer';

type SettingsProblemProps = { status: Exclude<SettingsAnswer['status'], 'saved'> };

export function SettingsProblem({ status }: SettingsProblemProps) {
  const t = useTranslations('settings.problem');
  return (
    <ProblemBanner
      title={t(`${status}.title`)}
      whatToDo={t(`${status}.whatToDo`)}
      signIn={status === 'signed-out' ? t('signIn') : null}
    />
  );
}
