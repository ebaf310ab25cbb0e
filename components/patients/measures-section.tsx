'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { NumberName } from './form-values';
import type { SectionProps } from './section';

type MeasuresSectionProps = SectionProps & {
  today: string;
  problemOf: (field: string) => string | undefined;
  /** Open from the start when a value in it has a problem. */
  isOpen: boolean;
};

export function MeasuresSection(props: MeasuresSectionProps) {
  const { values, onChange, today, problemOf, isOpen } = props;
  const t = useTranslations('patients.measures');
  const number = (name: NumberName, also?: 'pressureTakenOn' | 'gestationOn') => (
    <TextField
      label={t(name)}
      inputMode={name === 'tScore' ? 'text' : 'decimal'}
      autoComplete="off"
      value={values[name]}
      error={problemOf(name)}
      onChange={(typed) => onChange({ [name]: typed, ...(also && { [also]: today }) })}
    />
  );
  const day = (name: 'pressureTakenOn' | 'gestationOn') => (
    <TextField
      label={t(name)}
      type="date"
      max={today}
      value={values[name]}
      error={problemOf(name)}
      onChange={(typed) => onChange({ [name]: typed })}
    />
  );
  const preferences = (['unknown', 'flexion', 'extension', 'none'] as const).map((value) => ({
    value,
    label: t(`preference.${value}`),
  }));
  const archTests = (['not-done', 'painless', 'painful'] as const).map((value) => ({
    value,
    label: t(`arch.${value}`),
  }));
  return (
    <details open={isOpen} className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 px-4 py-3 font-semibold text-base">{t('title')}</summary>
      <div className="grid gap-4 border-line border-t p-4 md:grid-cols-3">
        {number('restingSystolic', 'pressureTakenOn')}
        {number('restingDiastolic', 'pressureTakenOn')}
        {day('pressureTakenOn')}
        {number('heightCm')}
        {number('weightKg')}
        {number('tScore')}
        {values.sex !== 'male' && number('gestationWeeks', 'gestationOn')}
        {values.sex !== 'male' && day('gestationOn')}
        <SelectField
          label={t('preferenceLabel')}
          value={values.directionalPreference}
          options={preferences}
          onChange={(directionalPreference) => onChange({ directionalPreference })}
        />
        <SelectField
          label={t('archLabel')}
          value={values.proneArchTest}
          options={archTests}
          onChange={(proneArchTest) => onChange({ proneArchTest })}
          hint={t('archHint')}
        />
      </div>
    </details>
  );
}
