'use client';

import { useTranslations } from 'next-intl';
import { TextField } from './text-field';

export type NewPasswordTrouble = 'too-short' | 'too-short-even-so' | 'too-long' | 'too-common';

type NewPasswordFieldProps = {
  label: string;
  name: string;
  /** Whether a shorter one will do. */
  hasSecondFactor: boolean;
  trouble: NewPasswordTrouble | null;
};

/** Where somebody chooses a password: says what one must be, and why the one they chose will not do. */
export function NewPasswordField({ hasSecondFactor, trouble, ...field }: NewPasswordFieldProps) {
  const t = useTranslations('common.password');
  return (
    <TextField
      {...field}
      type="password"
      autoComplete="new-password"
      hint={hasSecondFactor ? t('hintEvenSo') : t('hint')}
      error={trouble ? t(`trouble.${trouble}`) : undefined}
    />
  );
}
