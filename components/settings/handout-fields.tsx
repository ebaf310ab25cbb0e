'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { OptionCards } from './option-cards';
import type { SettingsSectionProps } from './settings-section';

const OFFERED = ['both', 'th', 'en'] as const;
const LANGUAGES = ['th', 'en'] as const;
const GATES = ['none', 'birth-date', 'code'] as const;

/** In which languages is handed out, and how a patient's link lives and opens. */
export function HandoutFields({ values, wrong, onChange }: SettingsSectionProps) {
  const t = useTranslations('settings.clinic');
  return (
    <>
      <OptionCards
        legend={t('languages')}
        value={values.offered}
        options={OFFERED.map((value) => ({
          value,
          label: t(`languagesChoice.${value}`),
          means: t(`languagesMeans.${value}`),
        }))}
        onChange={(offered) => onChange({ offered })}
      />
      {values.offered === 'both' && (
        <OptionCards
          legend={t('patientLanguage')}
          value={values.patientLanguage}
          options={LANGUAGES.map((value) => ({
            value,
            label: t(`patientLanguageChoice.${value}`),
            means: t('patientLanguageMeans'),
          }))}
          onChange={(patientLanguage) => onChange({ patientLanguage })}
        />
      )}
      <TextField
        label={t('linkDays')}
        hint={t('linkDaysHint')}
        inputMode="numeric"
        value={values.linkDays}
        error={wrong.includes('linkDays') ? t('wrong.linkDays') : undefined}
        onChange={(linkDays) => onChange({ linkDays })}
        className="md:max-w-sm"
      />
      <OptionCards
        legend={t('gate')}
        value={values.gate}
        options={GATES.map((value) => ({
          value,
          label: t(`gateChoice.${value}`),
          means: t(`gateMeans.${value}`),
        }))}
        onChange={(gate) => onChange({ gate })}
      />
    </>
  );
}
