'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { CONTROL } from '@/components/ui/control-look';
import { dayTextBothYears } from '@/components/ui/day-text';
import { FieldMessage } from '@/components/ui/field';
import { readTypedDay, type TypedDay } from '@/lib/patient/typed-day';

type BirthDateFieldProps = {
  value: TypedDay;
  today: string;
  error: string | undefined;
  onChange: (typed: TypedDay) => void;
};

const PARTS = ['day', 'month', 'year'] as const;

/** Typed as day, month, year in either calendar; the day that was understood is said back. */
export function BirthDateField({ value, today, error, onChange }: BirthDateFieldProps) {
  const t = useTranslations('patients.birth');
  const language = useLocale();
  const id = useId();
  const read = readTypedDay(value, today);
  return (
    <fieldset className="flex flex-col gap-1" aria-describedby={`${id}-hint`}>
      <legend className="mb-1 font-medium text-[13px] text-ink-2">{t('label')}</legend>
      <div className="grid grid-cols-[1fr_1fr_1.5fr] gap-2">
        {PARTS.map((part) => (
          <input
            key={part}
            aria-label={t(part)}
            aria-invalid={error ? true : undefined}
            placeholder={t(part)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            value={value[part]}
            onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            className={CONTROL}
          />
        ))}
      </div>
      <p id={`${id}-hint`} className="text-ink-2 text-xs" suppressHydrationWarning>
        {read.status === 'day' ? dayTextBothYears(read.day, language) : t('hint')}
      </p>
      {error && <FieldMessage>{error}</FieldMessage>}
    </fieldset>
  );
}
