'use client';

import { useTranslations } from 'next-intl';
import { PictureSlot } from '@/components/own-exercises/picture-slot';
import { TextField } from '@/components/ui/text-field';
import type { SettingsSectionProps } from './settings-section';

/** What the clinic is called, and whom its patients call. */
export function ContactFields({ values, wrong, onChange }: SettingsSectionProps) {
  const t = useTranslations('settings.clinic');
  const errorOf = (field: 'nameTh' | 'nameEn' | 'phone' | 'emergencyNumber') =>
    wrong.includes(field) ? t(`wrong.${field}`) : undefined;
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <TextField
        label={t('nameTh')}
        hint={t('nameHint')}
        lang="th"
        value={values.name.th}
        error={errorOf('nameTh')}
        onChange={(th) => onChange({ name: { ...values.name, th } })}
      />
      <TextField
        label={t('nameEn')}
        lang="en"
        value={values.name.en}
        error={errorOf('nameEn')}
        onChange={(en) => onChange({ name: { ...values.name, en } })}
      />
      <TextField
        type="tel"
        label={t('phone')}
        hint={t('phoneHint')}
        value={values.phone}
        error={errorOf('phone')}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        type="tel"
        label={t('emergencyNumber')}
        hint={t('emergencyHint')}
        value={values.emergencyNumber}
        error={errorOf('emergencyNumber')}
        onChange={(emergencyNumber) => onChange({ emergencyNumber })}
      />
      <div className="flex flex-col gap-1">
        <PictureSlot label={t('logo')} hash={values.logo} onChange={(logo) => onChange({ logo })} />
        <p className="text-ink-2 text-xs">{t('logoHint')}</p>
      </div>
    </div>
  );
}
