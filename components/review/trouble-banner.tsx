import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export type Trouble =
  | 'failed'
  | 'signed-out'
  | 'not-allowed'
  | 'patient-not-found'
  | 'malformed'
  | 'link-day-out-of-range'
  | 'empty-program'
  | 'no-such-physiatrist'
  | 'not-handed-in';

type TroubleBannerProps = {
  trouble: Trouble;
  /** Where to come back to after the sign-in. */
  here: string;
  /** Absent: pressing the same button again is the way. */
  onRetry?: (() => void) | undefined;
};

/** Why nothing happened, that nothing is lost, and what to do. */
export function TroubleBanner({ trouble, here, onRetry }: TroubleBannerProps) {
  const t = useTranslations('review.trouble');
  return (
    <div
      role="alert"
      className="grid justify-items-start gap-1.5 rounded-xl border-2 border-ink bg-surface p-4"
    >
      <p className="font-semibold">{t(trouble)}</p>
      {trouble === 'signed-out' && (
        <a
          href={`/sign-in?next=${encodeURIComponent(here)}`}
          className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-2 md:min-h-9"
        >
          {t('signIn')}
        </a>
      )}
      {trouble === 'failed' && onRetry && <Button onPress={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
