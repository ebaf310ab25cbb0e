'use client';

import { useTranslations } from 'next-intl';
import { ChoiceButtons } from './choice-buttons';
import { type Answerer, chooseAnswerer } from './none-of-these';
import type { SectionProps } from './section';

const ANSWERERS: readonly Answerer[] = ['patient', 'family', 'medical-record'];

type AnswererSectionProps = SectionProps & { error: string | undefined };

/** Asked once for the answers below it; nobody is assumed. */
export function AnswererSection({ values, onChange, error }: AnswererSectionProps) {
  const t = useTranslations('patients.answerer');
  return (
    <div className="flex flex-col gap-1 rounded-xl border border-line bg-surface px-4 py-2.5">
      <ChoiceButtons
        legend={t('question')}
        value={values.answerer}
        options={ANSWERERS.map((value) => ({ value, label: t(`who.${value}`) }))}
        error={values.answerer === null ? error : undefined}
        onChange={(who) => onChange(chooseAnswerer(values, who))}
      />
      <p className="text-[13px] text-ink-2">{t('means')}</p>
    </div>
  );
}
