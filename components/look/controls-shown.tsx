'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PatientSearch } from '@/components/patients/patient-search';
import { KeySigns } from '@/components/shortcuts/key-signs';
import { Button, ButtonLink, type ButtonVariant } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { FilterChip } from '@/components/ui/filter-chip';
import { NumberStepper } from '@/components/ui/number-stepper';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { Row, Shown } from './shown';

const VARIANTS: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'link'];
const LONG = 'สมเด็จพระเจ้าบรมวงศ์เธอนามสกุลยาวมากเพื่อทดสอบการตัดบรรทัด Longname-Example';

export function ControlsShown() {
  const t = useTranslations('patients');
  const [value, setValue] = useState(3);
  const options = [
    { value: 'th', label: t('identity.handout.th') },
    { value: 'en', label: t('identity.handout.en') },
  ];
  const field = { label: t('identity.name'), onChange: () => undefined };
  const stepper = { label: t('identity.name'), onChange: setValue, min: 1, max: 10 };
  return (
    <Shown name="Controls">
      {VARIANTS.map((variant) => (
        <Row key={variant}>
          <Button variant={variant}>{t('form.save')}</Button>
          <Button variant={variant} isDisabled>
            {t('form.saving')}
          </Button>
          <ButtonLink href="#" variant={variant}>
            {t('record.prescribe')}
          </ButtonLink>
        </Row>
      ))}
      <Row>
        <FilterChip href="#" isChosen words={t('title')} count={5000} />
        <FilterChip href="#" isChosen={false} words={t('title')} count={0} />
        <KeySigns keys="Mod+k" />
        <CopyButton text="-" words={t('form.save')} />
      </Row>
      <PatientSearch query="" template={null} onSearch={async () => undefined} />
      <TextField {...field} value="" />
      <TextField {...field} value={LONG} hint={t('birth.hint')} />
      <TextField {...field} value={LONG} error={t('fieldProblem.tooLong')} />
      <TextField {...field} value={LONG} disabled />
      <SelectField
        label={t('identity.handoutLabel')}
        value="th"
        options={options}
        onChange={() => undefined}
      />
      <div className="grid grid-cols-3 gap-2">
        <NumberStepper {...stepper} value={value} unit="s" />
        <NumberStepper {...stepper} value={value} isMarked />
        <NumberStepper {...stepper} value={value} isDisabled />
      </div>
    </Shown>
  );
}
