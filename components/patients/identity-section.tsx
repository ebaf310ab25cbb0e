'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/catalog/bilingual';
import { offeredLanguages } from '@/lib/handout/print-choice';
import { BirthDateField } from './birth-date-field';
import { Section, type SectionProps } from './section';

type IdentitySectionProps = SectionProps & {
  today: string;
  /** The words for a field's problem; nothing without one. */
  problemOf: (field: string) => string | undefined;
  /** In which the clinic hands out. */
  handoutLanguages: readonly Language[];
};

export function IdentitySection(props: IdentitySectionProps) {
  const { values, onChange, today, problemOf, handoutLanguages } = props;
  const t = useTranslations('patients.identity');
  const sexes = (['unknown', 'female', 'male'] as const).map((value) => ({
    value,
    label: t(`sex.${value}`),
  }));
  const languages = offeredLanguages(handoutLanguages, values.language).map((value) => ({
    value,
    label: t(`handout.${value}`),
  }));
  return (
    <Section title={t('title')}>
      <div className="grid gap-4 rounded-xl border border-line bg-surface p-4 md:grid-cols-2">
        <TextField
          label={t('name')}
          autoComplete="off"
          value={values.name}
          error={problemOf('name')}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label={t('hospitalNumber')}
          autoComplete="off"
          value={values.hospitalNumber}
          error={problemOf('hospitalNumber')}
          onChange={(hospitalNumber) => onChange({ hospitalNumber })}
        />
        <BirthDateField
          value={values.birth}
          today={today}
          error={problemOf('birthDate')}
          onChange={(birth) => onChange({ birth })}
        />
        <div className="grid content-start gap-4 md:grid-cols-2">
          <SelectField
            label={t('sexLabel')}
            value={values.sex}
            options={sexes}
            onChange={(sex) => onChange({ sex })}
          />
          <SelectField
            label={t('handoutLabel')}
            value={values.language}
            options={languages}
            onChange={(language) => onChange({ language })}
          />
        </div>
      </div>
    </Section>
  );
}
