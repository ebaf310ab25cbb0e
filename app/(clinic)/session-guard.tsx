'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { SignInFields } from '@/app/sign-in/sign-in-fields';
import { lookAtSession } from '@/components/shell/look-at-session';
import type { SessionLeft, StayAnswer } from '@/components/shell/session-clock';
import { SignInAgainButton } from '@/components/shell/sign-in-again-button';
import { useSessionClock } from '@/components/shell/use-session-clock';
import { noteInside } from '@/components/shell/was-inside';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';

type SessionGuardProps = Pick<SessionLeft, 'userId' | 'leftMs'> & {
  onStay: () => Promise<StayAnswer>;
};

/** Says when the session is about to end, and covers the page once it has: what is typed stays beneath. */
export function SessionGuard({ userId, leftMs, onStay }: SessionGuardProps) {
  const t = useTranslations('shell.session');
  const tell = useCallback(async () => {
    const answer = await onStay();
    return answer.status === 'signed-in' ? answer : null;
  }, [onStay]);
  const { state, stay } = useSessionClock({ userId, leftMs, look: lookAtSession, tell });

  useEffect(noteInside, []);

  // Somebody else signed in, here or in another tab: what stands on this page is not for them.
  useEffect(() => {
    if (state === 'other') location.assign('/patients');
  }, [state]);

  return (
    <>
      <div className="fixed right-4 bottom-4 z-50 max-w-sm">
        {state === 'idle-soon' && (
          <Banner role="alert" title={t('idleSoon')}>
            <p className="text-ink-2">{t('idleSoonWhatToDo')}</p>
            <div>
              <Button variant="primary" onPress={stay}>
                {t('stay')}
              </Button>
            </div>
          </Banner>
        )}
        {state === 'end-soon' && (
          <Banner role="alert" title={t('endSoon')}>
            <p className="text-ink-2">{t('endSoonWhatToDo')}</p>
            <SignInAgainButton />
          </Banner>
        )}
      </div>
      <Cover isOpen={state === 'over' || state === 'other'} onSignedIn={stay} />
    </>
  );
}

function Cover({ isOpen, onSignedIn }: { isOpen: boolean; onSignedIn: () => void }) {
  const t = useTranslations('shell.session');
  const router = useRouter();
  return (
    <ModalOverlay
      isOpen={isOpen}
      isKeyboardDismissDisabled
      className="fixed inset-0 z-[60] flex items-center justify-center overflow-y-auto bg-paper p-4"
    >
      <Modal className="w-full max-w-md rounded-2xl border border-line bg-surface shadow-card">
        <Dialog className="flex flex-col gap-3 p-5 outline-none">
          <Heading slot="title" className="font-semibold text-base">
            {t('over')}
          </Heading>
          <p className="text-ink-2">{t('overWhatToDo')}</p>
          <SignInFields
            onSignedIn={() => {
              onSignedIn();
              router.refresh();
            }}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
