'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { NewPasswordField } from '@/components/ui/new-password-field';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import { join } from './join';

/** The e-mail is there for the browser to keep beside the password; it is not sent. */
export function JoinForm(props: { token: string; email: string; hasSecondFactor: boolean }) {
  const { token, email, hasSecondFactor } = props;
  const t = useTranslations('team.join');
  const isHydrated = useHydrated();
  const [answer, send, isPending] = useActionState(join, null);

  /** Not as the form's action: React would empty the form after it. */
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {answer?.status === 'wrong-token' && <Banner role="alert" title={t('wrongToken')} />}
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        defaultValue={email}
        readOnly
      />
      <NewPasswordField
        label={t('password')}
        name="password"
        hasSecondFactor={hasSecondFactor}
        trouble={answer?.status === 'refused' ? answer.trouble : null}
      />
      <Button type="submit" variant="primary" isDisabled={!isHydrated || isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
