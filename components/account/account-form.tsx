'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { ProblemBanner } from '@/components/ui/problem-banner';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { WaitingFields } from '@/components/ui/waiting-fields';
import type { Language } from '@/lib/catalog/bilingual';
import type { AccountAnswer, AccountField } from './account-answer';

/** `language`: `null` = as the browser asks. */
type Account = Record<AccountField, string> & { language: Language | null };

const LANGUAGES = ['browser', 'th', 'en'] as const;

type AccountFormProps = {
  account: Account;
  onSave: (request: unknown) => Promise<AccountAnswer>;
};

export function AccountForm({ account, onSave }: AccountFormProps) {
  const t = useTranslations('account');
  const form = useRef<HTMLFormElement>(null);
  const [loaded, setLoaded] = useState(account);
  const [values, setValues] = useState(account);
  const [answer, setAnswer] = useState<AccountAnswer | null>(null);
  const [isSaving, startSaving] = useTransition();
  const wrong = answer?.status === 'invalid' ? answer.fields : [];
  const fieldOf = (field: AccountField) => ({
    label: t(`field.${field}`),
    value: values[field],
    error: wrong.includes(field) ? t(`wrong.${field}`) : undefined,
    onChange: (typed: string) => setValues((before) => ({ ...before, [field]: typed })),
  });

  useEffect(() => {
    if (answer?.status !== 'invalid') return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [answer]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = values;
    startSaving(async () => {
      const given = await onSave({ loaded, wanted }).catch(noAnswer);
      if (given?.status === 'saved') setLoaded(wanted);
      setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <form ref={form} method="post" noValidate onSubmit={submit}>
      <WaitingFields className="flex flex-col gap-3">
        <TextField {...fieldOf('title')} hint={t('hint.title')} autoComplete="honorific-prefix" />
        <TextField {...fieldOf('name')} hint={t('hint.keeps')} autoComplete="name" />
        <TextField {...fieldOf('licence')} hint={t('hint.licence')} autoComplete="off" />
        <SelectField
          label={t('field.language')}
          value={values.language ?? 'browser'}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          hint={t('hint.language')}
          onChange={(chosen) =>
            setValues((before) => ({ ...before, language: chosen === 'browser' ? null : chosen }))
          }
        />
        {answer?.status === 'saved' && <Banner role="status" title={t('saved')} />}
        {answer && answer.status !== 'saved' && (
          <ProblemBanner
            title={t(`problem.${answer.status}.title`)}
            whatToDo={t(`problem.${answer.status}.whatToDo`)}
            signIn={answer.status === 'signed-out' ? t('problem.signIn') : null}
          />
        )}
        <div>
          <Button type="submit" variant="primary" isPending={isSaving}>
            {isSaving ? t('saving') : t('save')}
          </Button>
        </div>
      </WaitingFields>
    </form>
  );
}
