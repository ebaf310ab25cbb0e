'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { NewPasswordField } from '@/components/ui/new-password-field';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import { openClinic } from './open-clinic';

const FIELDS = [
  { name: 'clinicNameTh', type: 'text', autoComplete: 'off' },
  { name: 'clinicNameEn', type: 'text', autoComplete: 'off' },
  { name: 'phone', type: 'tel', autoComplete: 'off' },
  { name: 'title', type: 'text', autoComplete: 'honorific-prefix' },
  { name: 'name', type: 'text', autoComplete: 'name' },
  { name: 'email', type: 'email', autoComplete: 'username' },
] as const;

export function SetUpForm({ token }: { token: string }) {
  const t = useTranslations('signIn.setUp');
  const language = useLocale();
  const isHydrated = useHydrated();
  const [answer, open, isPending] = useActionState(openClinic, null);
  const wrong = answer?.status === 'invalid' ? answer.fields : [];

  /** Not as the form's action: React would empty the form after it. */
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => open(form));
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {answer && (
        <Banner
          role="alert"
          title={t(
            answer.status === 'wrong-token' || wrong.includes('token') ? 'wrongToken' : 'invalid',
          )}
        />
      )}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="language" value={language} />
      {FIELDS.map((field) => (
        <TextField
          key={field.name}
          {...field}
          label={t(`field.${field.name}`)}
          error={wrong.includes(field.name) ? t(`wrong.${field.name}`) : undefined}
        />
      ))}
      <NewPasswordField
        label={t('field.password')}
        name="password"
        hasSecondFactor={false}
        trouble={answer?.status === 'invalid' ? answer.trouble : null}
      />
      <Button type="submit" variant="primary" isDisabled={!isHydrated || isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
