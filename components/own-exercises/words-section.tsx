'use client';

import { useTranslations } from 'next-intl';
import { missingLanguages, OWN_WORDS_LIMITS } from '@/lib/catalog/own-words';
import type { Needed } from './own-values';
import { Section, type SectionProps } from './section';
import { TextList } from './text-list';
import { TextPair } from './text-pair';

type WordsSectionProps = SectionProps & { missing: readonly Needed[] };

/** Everything the patient reads; what is missing in one language is said, never left empty. */
export function WordsSection({ values, onChange, missing }: WordsSectionProps) {
  const t = useTranslations('ownExercises.words');
  const { words } = values;
  const change = (patch: Partial<typeof words>) => onChange({ words: { ...words, ...patch } });
  const errorOf = (field: Needed) => (missing.includes(field) ? t(`needed.${field}`) : undefined);
  const pair = (field: 'name' | 'start' | 'why' | 'stopIf', rows = 2) => (
    <TextPair
      label={t(`field.${field}`)}
      value={words[field]}
      onChange={(value) => change({ [field]: value })}
      most={field === 'name' ? OWN_WORDS_LIMITS.name : OWN_WORDS_LIMITS.text}
      rows={rows}
      error={errorOf(field)}
    />
  );
  const other = missingLanguages(words);
  return (
    <Section title={t('title')} lead={t('lead')}>
      {pair('name', 1)}
      {pair('start')}
      <TextList
        labelOf={(number) => t('step', { number })}
        addLabel={t('addStep')}
        values={words.steps}
        onChange={(steps) => change({ steps })}
        most={{ lines: OWN_WORDS_LIMITS.steps, letters: OWN_WORDS_LIMITS.text }}
        error={errorOf('steps')}
      />
      {pair('why')}
      {pair('stopIf')}
      <TextList
        labelOf={(number) => t('mistake', { number })}
        addLabel={t('addMistake')}
        values={words.mistakes}
        onChange={(mistakes) => change({ mistakes })}
        most={{ lines: OWN_WORDS_LIMITS.mistakes, letters: OWN_WORDS_LIMITS.mistake }}
      />
      <p role="status" className="text-[13px] text-ink-2">
        {other.length === 1 && t(`missing.${other[0] ?? 'en'}`)}
        {other.length === 2 && t('missing.both')}
      </p>
    </Section>
  );
}
