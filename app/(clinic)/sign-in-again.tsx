'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { SignInFields } from '@/app/sign-in/sign-in-fields';
import { SIGN_IN_AGAIN } from '@/components/shell/sign-in-switch';
import { Dialog } from '@/components/ui/dialog';

type SignInAgainProps = {
  /** @returns whether they may go on with what they were typing. */
  onSignedIn: () => Promise<boolean>;
};

/** Over a page whose session ended: what is typed beneath it stays, and is saved once its person is signed in. */
export function SignInAgain({ onSignedIn }: SignInAgainProps) {
  const t = useTranslations('shell.signInAgain');
  const [isDone, setDone] = useState(false);
  const isOpen = SIGN_IN_AGAIN.useIsOpen();

  // It has been read by whoever goes on.
  useEffect(() => {
    if (!isDone || isOpen) return;
    const goOn = () => setDone(false);
    const going = new AbortController();
    for (const act of ['pointerdown', 'keydown']) {
      addEventListener(act, goOn, { signal: going.signal });
    }
    return () => going.abort();
  }, [isDone, isOpen]);

  return (
    <>
      <Dialog
        title={t('title')}
        isOpen={isOpen}
        onOpenChange={(next) => {
          setDone(false);
          SIGN_IN_AGAIN.set(next);
        }}
      >
        <p className="text-ink-2">{t('lead')}</p>
        <SignInFields
          onSignedIn={async () => {
            const mayGoOn = await onSignedIn();
            setDone(mayGoOn);
            SIGN_IN_AGAIN.set(false);
          }}
        />
      </Dialog>
      <p
        role="status"
        className="pointer-events-none fixed top-16 right-4 z-50 max-w-sm rounded-xl bg-ink px-4 py-3 font-medium text-paper shadow-tray empty:hidden"
      >
        {isDone && !isOpen && t('done')}
      </p>
    </>
  );
}
