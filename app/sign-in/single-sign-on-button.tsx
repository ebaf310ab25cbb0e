'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { askSingleSignOn } from './ask-sign-in';

type SingleSignOnButtonProps = {
  name: string;
  /** Where to go after it. */
  next: string;
  /** Whether to sign in anew, though the person is signed in there. */
  isAgain: boolean;
};

/** Leads to the hospital's own sign-in. */
export function SingleSignOnButton({ name, next, isAgain }: SingleSignOnButtonProps) {
  const t = useTranslations('signIn');
  const [hasFailed, setFailed] = useState(false);
  const [isLeaving, setLeaving] = useState(false);

  async function leave() {
    setFailed(false);
    setLeaving(true);
    const address = await askSingleSignOn({ next, isAgain });
    if (address !== null) return location.assign(address);
    setFailed(true);
    setLeaving(false);
  }

  return (
    <>
      {hasFailed && (
        <Banner role="alert" title={t('problem.unavailable.title')}>
          <p className="text-ink-2">{t('problem.unavailable.whatToDo')}</p>
        </Banner>
      )}
      <Button isDisabled={isLeaving} onPress={leave}>
        {t('singleSignOn', { name })}
      </Button>
    </>
  );
}
