'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control-look';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ResponsibleAnswer } from './responsible-answer';

type Doctor = { id: string; title: string; name: string };

type ResponsibleFormProps = {
  patientId: string;
  /** `null` = nobody yet. */
  doctor: (Doctor & { isDisabled: boolean }) | null;
  doctors: readonly Doctor[];
  onName: (request: unknown) => Promise<ResponsibleAnswer>;
};

const nameOf = ({ title, name }: Doctor) => `${title} ${name}`.trim();

/** Which doctor has the patient; who left stays named here until somebody else is. */
export function ResponsibleForm({ patientId, doctor, doctors, onName }: ResponsibleFormProps) {
  const t = useTranslations('patients.responsible');
  const isHydrated = useHydrated();
  const id = useId();
  const current = doctor?.id ?? '';
  // `null`: nobody else was chosen here.
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = chosen ?? current;
  const [answer, setAnswer] = useState<ResponsibleAnswer | null>(null);
  const [isSaving, startSaving] = useTransition();
  const isListed = doctors.some((each) => each.id === current);

  function submit(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      const request = { patientId, loaded: doctor?.id ?? null, wanted };
      const given = await onName(request).catch(noAnswer);
      if (given?.status === 'named') setChosen(null);
      setAnswer(given ?? { status: 'failed' });
    });
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-medium text-[13px] text-ink-2">
        {t('label')}
      </label>
      <select
        id={id}
        value={wanted}
        disabled={!isHydrated}
        onChange={(event) => {
          setChosen(event.target.value);
          setAnswer(null);
        }}
        className={`${CONTROL} max-w-full md:w-auto`}
      >
        {doctor === null && <option value="">{t('nobody')}</option>}
        {doctor && !isListed && (
          <option value={doctor.id}>
            {t(doctor.isDisabled ? 'left' : 'noDoctor', { name: nameOf(doctor) })}
          </option>
        )}
        {doctors.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {wanted !== current && (
        <Button type="submit" isPending={isSaving}>
          {t('save')}
        </Button>
      )}
      <p role="status" className="text-[13px] empty:hidden">
        {answer && t(`answer.${answer.status}`)}
      </p>
    </form>
  );
}
