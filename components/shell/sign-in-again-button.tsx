'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SIGN_IN_AGAIN } from './sign-in-switch';

/** Beside the words that nothing was saved, for want of a session. */
export function SignInAgainButton() {
  const t = useTranslations('shell.signInAgain');
  return (
    <Button variant="secondary" onPress={() => SIGN_IN_AGAIN.set(true)}>
      {t('button')}
    </Button>
  );
}
