'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { SignInFields } from '@/app/sign-in/sign-in-fields';
import type { SecondFactorAnswer } from '@/components/second-factor/second-factor-answer';
import { type SetActs, SetSecondFactor } from '@/components/second-factor/set-second-factor';
import { lookAtSession } from '@/components/shell/look-at-session';
import type { SessionLeft, SessionState, StayAnswer } from '@/components/shell/session-clock';
import { SignInAgainButton } from '@/components/shell/sign-in-again-button';
import { useSessionClock } from '@/components/shell/use-session-clock';
import { noteInside } from '@/components/shell/was-inside';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { SignInAgain } from './sign-in-again';

type SessionGuardProps = Pick<SessionLeft, 'userId' | 'leftMs'> & {
  onStay: () => Promise<StayAnswer>;
  secondFactor: SetActs;
  onSignOut: () => Promise<void>;
};

/**
 * Says when the session is about to end, and covers the page once it has, or once a second factor is owed: what is
 * typed stays beneath.
 */
export function SessionGuard(props: SessionGuardProps) {
  const { userId, leftMs, onStay, secondFactor, onSignOut } = props;
  const t = useTranslations('shell.session');
  const common = useTranslations('common.account');
  const router = useRouter();
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

  /** @returns whether the page may be worked on again. */
  async function comeBack(): Promise<boolean> {
    const isOpen = OPEN.includes(await stay());
    // The bar names what is so now.
    if (isOpen) router.refresh();
    return isOpen;
  }

  /** What brings it no further may want a sign-in first, or be set already, in another tab. */
  async function further(act: Promise<SecondFactorAnswer>): Promise<SecondFactorAnswer> {
    const answer = await act;
    if (answer.status === 'begun' || answer.status === 'set') return answer;
    return (await comeBack()) ? { status: 'set-already' } : answer;
  }

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
      <SignInAgain onSignedIn={comeBack} />
      <Cover isOpen={state === 'owing'} title={t('owing')} whatToDo={t('owingWhatToDo')}>
        <SetSecondFactor
          begin={() => further(secondFactor.begin())}
          confirm={(request) => further(secondFactor.confirm(request))}
          onDone={comeBack}
        />
        <form action={onSignOut}>
          <Button type="submit" variant="quiet">
            {common('signOut')}
          </Button>
        </form>
      </Cover>
      <Cover
        isOpen={state === 'over' || state === 'other'}
        title={t('over')}
        whatToDo={t('overWhatToDo')}
      >
        <SignInFields onSignedIn={comeBack} />
      </Cover>
    </>
  );
}

/** In which a page may be worked on. */
const OPEN: SessionState[] = ['open', 'idle-soon', 'end-soon'];

type CoverProps = { isOpen: boolean; title: string; whatToDo: string; children: ReactNode };

function Cover({ isOpen, title, whatToDo, children }: CoverProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isKeyboardDismissDisabled
      className="fixed inset-0 z-[60] flex items-center justify-center overflow-y-auto bg-paper p-4"
    >
      <Modal className="w-full max-w-md rounded-2xl border border-line bg-surface shadow-card">
        <Dialog className="flex flex-col gap-3 p-5 outline-none">
          <Heading slot="title" className="font-semibold text-base">
            {title}
          </Heading>
          <p className="text-ink-2">{whatToDo}</p>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
