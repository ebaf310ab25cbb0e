'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import { askReset } from './ask-reset';

export function ForgotForm() {
  const t = useTranslations('signIn.forgot');
  const isHydrated = useHydrated();
  const [answer, send, isPending] = useActionState(askReset, null);

  /** Not as the form's action: React would empty the form after it. */
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  }

  if (answer?.status === 'asked') {
    return (
      <Banner role="status" title={t('asked.title')}>
        <p className="text-ink-2">{t('asked.whatToDo')}</p>
      </Banner>
    );
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {answer && answer.status !== 'invalid' && (
        <Banner
          role="alert"
          title={t(answer.status === 'throttled' ? 'throttled' : 'noMail.whatToDo')}
        />
      )}
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        error={answer?.status === 'invalid' ? t('wrong') : undefined}
      />
      <Button type="submit" variant="primary" isDisabled={!isHydrated || isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
