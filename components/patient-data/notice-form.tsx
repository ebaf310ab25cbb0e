'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { Button } from '@/components/ui/button';
import { dayTextBothYears } from '@/components/ui/day-text';
import { TextField } from '@/components/ui/text-field';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { NoticeAnswer } from './data-answers';

type NoticeFormProps = {
  patientId: string;
  /** `null` = the patient was given none. */
  given: { version: string; givenOn: string; byName: string } | null;
  /** What the clinic gave last to anybody; `null` = nobody was given one. */
  usualVersion: string | null;
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
  onRecord: (request: unknown) => Promise<NoticeAnswer>;
};

/** That the patient was told what is kept and why; care itself needs no consent. */
export function NoticeForm({ patientId, given, usualVersion, today, onRecord }: NoticeFormProps) {
  const t = useTranslations('patientData.notice');
  const language = useLocale();
  const isHydrated = useHydrated();
  const [version, setVersion] = useState(usualVersion ?? today.slice(0, 7));
  const [givenOn, setGivenOn] = useState(today);
  const [status, setStatus] = useState<NoticeAnswer['status'] | 'failed' | null>(null);
  const [isSaving, startSaving] = useTransition();

  function submit(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      const answer = await onRecord({ patientId, version, givenOn }).catch(noAnswer);
      setStatus(answer?.status ?? 'failed');
    });
  }

  return (
    <Card title={t('title')}>
      <p className="text-[13px] text-ink-2">{t('basis')}</p>
      <p className="break-words font-medium">
        {given
          ? t('given', {
              day: dayTextBothYears(given.givenOn, language),
              version: given.version,
              name: given.byName,
            })
          : t('none')}
      </p>
      <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            type="date"
            label={t('day')}
            value={givenOn}
            max={today}
            disabled={!isHydrated}
            onChange={setGivenOn}
          />
          <TextField
            label={t('version')}
            hint={t('versionHint')}
            value={version}
            maxLength={40}
            autoComplete="off"
            disabled={!isHydrated}
            onChange={setVersion}
          />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" isDisabled={!isHydrated} isPending={isSaving}>
            {t(given ? 'again' : 'submit')}
          </Button>
          <p role="status" className="font-semibold text-[13px] empty:hidden">
            {status && t(`answer.${status}`)}
          </p>
        </div>
      </form>
    </Card>
  );
}
