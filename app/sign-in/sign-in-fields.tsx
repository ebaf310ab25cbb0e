'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import { askSignIn, type SignInProblem } from './ask-sign-in';

/** E-mail and password, asked until they fit. */
export function SignInFields({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useTranslations('signIn');
  const isHydrated = useHydrated();
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setAsking(true);
    setProblem(null);
    const found = await askSignIn({
      email: String(form.get('email')),
      password: String(form.get('password')),
    });
    if (found === null) return onSignedIn();
    setProblem(found);
    setAsking(false);
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      {problem && (
        <Banner role="alert" title={t(`problem.${problem}.title`)}>
          <p className="text-ink-2">{t(`problem.${problem}.whatToDo`)}</p>
        </Banner>
      )}
      <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" variant="primary" isDisabled={!isHydrated || isAsking}>
        {isAsking ? t('asking') : t('submit')}
      </Button>
    </form>
  );
}
