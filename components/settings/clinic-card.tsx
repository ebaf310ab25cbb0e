'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { WaitingFields } from '@/components/ui/waiting-fields';
import type { ClinicSettings } from '@/lib/handout/clinic-settings';
import type { SettingsAnswer } from './clinic-answer';
import { type ClinicValues, settingsOf, valuesOf } from './clinic-values';
import { ContactFields } from './contact-fields';
import { HandoutFields } from './handout-fields';
import { HoursFields } from './hours-fields';
import { OptionCards } from './option-cards';
import { SettingsProblem } from './settings-problem';

type ClinicCardProps = {
  settings: ClinicSettings;
  onSave: (request: unknown) => Promise<SettingsAnswer>;
};

const STATED = ['stated', 'not-stated'] as const;

/** What the clinic's patients are told: who it is, whom to call, when somebody reads, and how their page opens. */
export function ClinicCard({ settings, onSave }: ClinicCardProps) {
  const t = useTranslations('settings.clinic');
  const form = useRef<HTMLFormElement>(null);
  const [loaded, setLoaded] = useState(settings);
  const [values, setValues] = useState<ClinicValues>(() => valuesOf(settings));
  const [answer, setAnswer] = useState<SettingsAnswer | null>(null);
  const [isSaving, startSaving] = useTransition();

  // Once the first wrong field says so itself.
  useEffect(() => {
    if (answer?.status !== 'invalid') return;
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [answer]);

  function change(patch: Partial<ClinicValues>) {
    setValues((before) => ({ ...before, ...patch }));
    setAnswer((before) => (before?.status === 'saved' ? null : before));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = settingsOf(values);
    startSaving(async () => {
      const given = await confirmed(() => onSave({ loaded, wanted })).catch(noAnswer);
      if (given?.status === 'saved') setLoaded(wanted);
      setAnswer(given ?? { status: 'failed' });
    });
  }

  const section = { values, wrong: answer?.status === 'invalid' ? answer.fields : [] };
  return (
    <Card title={t('title')}>
      <p className="text-[13px] text-ink-2">{t('lead')}</p>
      <form ref={form} method="post" noValidate onSubmit={submit}>
        <WaitingFields className="flex flex-col gap-5">
          <ContactFields {...section} onChange={change} />
          <OptionCards
            legend={t('hours')}
            value={values.areHoursStated ? 'stated' : 'not-stated'}
            options={STATED.map((value) => ({
              value,
              label: t(`hoursChoice.${value}`),
              means: t(`hoursMeans.${value}`),
            }))}
            onChange={(chosen) => change({ areHoursStated: chosen === 'stated' })}
          />
          {values.areHoursStated && (
            <div className="flex flex-col gap-2">
              <HoursFields
                days={values.days}
                wrong={section.wrong}
                onChange={(days) => change({ days })}
              />
            </div>
          )}
          <HandoutFields {...section} onChange={change} />
          {answer?.status === 'saved' && <Banner role="status" title={t('saved')} />}
          {answer && answer.status !== 'saved' && <SettingsProblem status={answer.status} />}
          <div>
            <Button type="submit" variant="primary" isPending={isSaving}>
              {isSaving ? t('saving') : t('save')}
            </Button>
          </div>
        </WaitingFields>
      </form>
    </Card>
  );
}
