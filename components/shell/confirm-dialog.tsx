'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { ConfirmAnswer } from './confirm-answer';
import { CONFIRM_IDENTITY, settleIdentity } from './confirm-identity';
import { SIGN_IN_AGAIN } from './sign-in-switch';

type ConfirmDialogProps = {
  /** `sign-in`: there is neither password nor code here; the person signs in anew in another tab. */
  by: 'code' | 'password' | 'sign-in';
  onConfirm: (request: unknown) => Promise<ConfirmAnswer>;
};

/** Over a page that was about to do something of weight; what is typed beneath it stays. */
export function ConfirmDialog({ by, onConfirm }: ConfirmDialogProps) {
  const t = useTranslations('shell.confirmIdentity');
  const isOpen = CONFIRM_IDENTITY.useIsOpen();
  return (
    <Dialog
      title={t('title')}
      isOpen={isOpen}
      onOpenChange={(next) => next || settleIdentity(false)}
    >
      <p className="text-ink-2">{t(`lead.${by}`)}</p>
      {by === 'sign-in' ? <SignInElsewhere /> : <SecretForm by={by} onConfirm={onConfirm} />}
    </Dialog>
  );
}

function SecretForm({ by, onConfirm }: ConfirmDialogProps) {
  const t = useTranslations('shell.confirmIdentity');
  const [problem, setProblem] = useState<Exclude<ConfirmAnswer['status'], 'confirmed'> | null>(
    null,
  );
  // No transition: the act that waits for this answer is one, and both would wait for each other.
  const [isAsking, setAsking] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('given') ?? '');
    setProblem(null);
    setAsking(true);
    const { status } = await onConfirm({ given }).catch(failed);
    setAsking(false);
    if (status === 'confirmed') return settleIdentity(true);
    setProblem(status);
    if (status !== 'signed-out') return;
    settleIdentity(false);
    SIGN_IN_AGAIN.set(true);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-3">
      {problem && <Banner role="alert" title={t(`problem.${problem}`)} />}
      {by === 'code' ? (
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          name="given"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
      ) : (
        <TextField
          label={t('password')}
          name="given"
          type="password"
          autoComplete="current-password"
          autoFocus
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={() => settleIdentity(false)}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" isPending={isAsking}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}

function SignInElsewhere() {
  const t = useTranslations('shell.confirmIdentity');
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <a
        href="/sign-in?again=1"
        target="_blank"
        rel="noreferrer"
        className="font-semibold text-brand underline underline-offset-2"
      >
        {t('signIn')}
      </a>
      <Button variant="primary" onPress={() => settleIdentity(true)}>
        {t('signedIn')}
      </Button>
    </div>
  );
}
