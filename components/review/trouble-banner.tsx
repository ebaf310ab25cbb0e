import { useTranslations } from 'next-intl';
import { SignInAgainButton } from '@/components/shell/sign-in-again-button';
import { Button } from '@/components/ui/button';
import type { Failure } from '@/components/ui/failure-of';

export type Trouble =
  | Failure
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
  /** Absent: pressing the same button again is the way. */
  onRetry?: (() => void) | undefined;
};

/** Why nothing happened, that nothing is lost, and what to do. */
export function TroubleBanner({ trouble, onRetry }: TroubleBannerProps) {
  const t = useTranslations('review.trouble');
  return (
    <div
      role="alert"
      className="grid justify-items-start gap-1.5 rounded-xl border-2 border-ink bg-surface p-4"
    >
      <p className="font-semibold">{t(trouble)}</p>
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {trouble === 'signed-out' && <SignInAgainButton />}
        {onRetry && <Button onPress={onRetry}>{t('retry')}</Button>}
      </div>
    </div>
  );
}
