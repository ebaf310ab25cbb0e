import { useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import type { InviteAnswer, PersonAnswer } from './team-answer';

type ProblemBannerProps = {
  status: Exclude<(InviteAnswer | PersonAnswer)['status'], 'invited' | 'disabled' | 'enabled'>;
};

/** Why nothing was changed and what to do. */
export function ProblemBanner({ status }: ProblemBannerProps) {
  const t = useTranslations('team.problem');
  return (
    <Banner role="alert" title={t(`${status}.title`)}>
      <p className="text-ink-2">{t(`${status}.whatToDo`)}</p>
      {status === 'signed-out' && (
        <a
          href="/sign-in"
          target="_blank"
          rel="noreferrer"
          className="font-semibold text-brand underline underline-offset-2"
        >
          {t('signIn')}
        </a>
      )}
    </Banner>
  );
}
