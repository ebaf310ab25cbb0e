'use client';

import { useTranslations } from 'next-intl';
import { CONTROL } from '@/components/ui/control-look';
import { Field } from '@/components/ui/field';
import type { TypedText } from '@/lib/catalog/own-words';

const LANGUAGES = ['th', 'en'] as const;

type TextPairProps = {
  /** What it is, such as "Start position". */
  label: string;
  value: TypedText;
  onChange: (value: TypedText) => void;
  most: number;
  rows?: number;
  error?: string | undefined;
};

/** One text in Thai and in English side by side; either may stay empty. */
export function TextPair({ label, value, onChange, most, rows = 2, error }: TextPairProps) {
  const t = useTranslations('ownExercises.words');
  return (
    <div className="grid gap-2 md:grid-cols-2">
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={t('in', { label, language: t(language) })}
          error={language === 'th' ? error : undefined}
        >
          {(ties) => (
            <textarea
              {...ties}
              lang={language}
              rows={rows}
              maxLength={most}
              value={value[language]}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
              className={CONTROL}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
