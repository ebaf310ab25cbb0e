import { useTranslations } from 'next-intl';
import { Banner } from '@/components/ui/banner';
import type { CreateTokenAnswer, RevokeTokenAnswer } from './token-answer';

type ProblemBannerProps = {
  status: Exclude<
    (CreateTokenAnswer | RevokeTokenAnswer)['status'],
    'created' | 'invalid' | 'revoked'
  >;
};

/** Why nothing was changed and what to do. */
export function ProblemBanner({ status }: ProblemBannerProps) {
  const t = useTranslations('settings.problem');
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
