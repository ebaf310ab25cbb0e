'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { NewPasswordField } from '@/components/ui/new-password-field';
import { ProblemBanner } from '@/components/ui/problem-banner';
import { TextField } from '@/components/ui/text-field';
import { WaitingFields } from '@/components/ui/waiting-fields';
import type { PasswordAnswer } from './sign-in-answers';

type PasswordFormProps = {
  email: string;
  hasSecondFactor: boolean;
  onChange: (request: unknown) => Promise<PasswordAnswer>;
};

/** Changes one's own password; every other place where one is signed in is signed out. */
export function PasswordForm({ email, hasSecondFactor, onChange }: PasswordFormProps) {
  const t = useTranslations('account.password');
  const form = useRef<HTMLFormElement>(null);
  const [answer, setAnswer] = useState<PasswordAnswer | null>(null);
  const [isSaving, startSaving] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '');
    startSaving(async () => {
      const given = await onChange({ present: text('present'), wanted: text('wanted') }).catch(
        noAnswer,
      );
      if (given?.status === 'changed') form.current?.reset();
      setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <form ref={form} method="post" noValidate onSubmit={submit}>
      <WaitingFields className="flex flex-col gap-3">
        <input type="hidden" autoComplete="username" value={email} />
        <TextField
          label={t('present')}
          name="present"
          type="password"
          autoComplete="current-password"
          error={answer?.status === 'wrong-password' ? t('wrong') : undefined}
        />
        <NewPasswordField
          label={t('wanted')}
          name="wanted"
          hasSecondFactor={hasSecondFactor}
          trouble={answer?.status === 'refused' ? answer.trouble : null}
        />
        {answer && <Outcome answer={answer} />}
        <div>
          <Button type="submit" variant="primary" isPending={isSaving}>
            {t('submit')}
          </Button>
        </div>
      </WaitingFields>
    </form>
  );
}

function Outcome({ answer }: { answer: PasswordAnswer }) {
  const t = useTranslations('account.password');
  switch (answer.status) {
    case 'changed':
      return <Banner role="status" title={t('changed', { count: answer.ended })} />;
    case 'refused':
    case 'wrong-password':
      return <Banner role="alert" title={t('unchanged')} />;
    default:
      return (
        <ProblemBanner
          title={t(`problem.${answer.status}.title`)}
          whatToDo={t(`problem.${answer.status}.whatToDo`)}
          signIn={answer.status === 'signed-out' ? t('problem.signIn') : null}
        />
      );
  }
}
