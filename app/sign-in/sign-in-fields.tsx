'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import { askSignIn, type Credentials, type SignInProblem } from './ask-sign-in';

/** E-mail and password, asked until they fit; then the code of who has a second factor. */
export function SignInFields({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useTranslations('signIn');
  const isHydrated = useHydrated();
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [isAsking, setAsking] = useState(false);
  /** E-mail and password that fit, while the code is asked for. */
  const [fitting, setFitting] = useState<Credentials | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? '');
    const given = fitting
      ? { ...fitting, code: typed('code') }
      : { email: typed('email'), password: typed('password'), code: '' };
    setAsking(true);
    setProblem(null);
    const found = await askSignIn(given);
    if (found === null) return onSignedIn();
    // While the code was looked for the password may have been changed: then both are asked again.
    if (found === 'code-needed') setFitting(given);
    if (found === 'wrong-credentials') setFitting(null);
    setProblem(found === 'code-needed' ? null : found);
    setAsking(false);
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      {problem && problem !== 'code-needed' && (
        <Banner role="alert" title={t(`problem.${problem}.title`)}>
          <p className="text-ink-2">{t(`problem.${problem}.whatToDo`)}</p>
        </Banner>
      )}
      {fitting ? (
        <TextField
          key="code"
          label={t('code')}
          hint={t('codeHint')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
        />
      ) : (
        <>
          <TextField
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            required
          />
          <TextField
            label={t('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </>
      )}
      <Button type="submit" variant="primary" isDisabled={!isHydrated || isAsking}>
        {isAsking ? t('asking') : t('submit')}
      </Button>
      {fitting && (
        <Button variant="quiet" onPress={() => setFitting(null)}>
          {t('startAgain')}
        </Button>
      )}
    </form>
  );
}
