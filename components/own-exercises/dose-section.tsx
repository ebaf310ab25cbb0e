'use client';

import { useLocale, useTranslations } from 'next-intl';
import { NumberStepper } from '@/components/ui/number-stepper';
import { SelectField } from '@/components/ui/select-field';
import { WholeClauses } from '@/components/ui/whole-clauses';
import { USUAL_DOSE } from '@/lib/catalog/dose';
import { inBoth, OWN_WORDS_LIMITS } from '@/lib/catalog/own-words';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { Section, type SectionProps } from './section';
import { TextPair } from './text-pair';

const NUMBERS = [
  'sets',
  'repetitions',
  'holdSeconds',
  'restSeconds',
  'perDay',
  'daysPerWeek',
] as const;
const MOVE_SECONDS = { min: 1, max: 60 };

/** The usual dose as the patient will read it, and how the sides work. */
export function DoseSection({ values, onChange }: SectionProps) {
  const t = useTranslations('ownExercises.dose');
  const language = useLocale();
  const { dose, moveSeconds, oneSidedDoseLoads, words } = values;
  const { sideMeans } = words;
  const isSided = dose.side !== 'both';
  const means = sideMeans.en || sideMeans.th ? inBoth(sideMeans) : null;
  return (
    <Section title={t('title')} lead={t('lead')}>
      <p className="font-medium text-[15px] leading-[22px]">
        <WholeClauses text={doseSentence(dose, means)[language]} />
      </p>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4 xl:grid-cols-7">
        {NUMBERS.map((field) => (
          <NumberStepper
            key={field}
            label={t(field)}
            value={dose[field]}
            min={USUAL_DOSE[field][0]}
            max={USUAL_DOSE[field][1]}
            onChange={(value) => onChange({ dose: { ...dose, [field]: value } })}
          />
        ))}
        <NumberStepper
          label={t('moveSeconds')}
          value={moveSeconds}
          {...{ min: MOVE_SECONDS.min, max: MOVE_SECONDS.max }}
          onChange={(value) => onChange({ moveSeconds: value })}
        />
      </div>
      <div className="grid gap-2 md:grid-cols-2">
        <SelectField
          label={t('sides')}
          value={isSided ? 'each' : 'both'}
          options={(['both', 'each'] as const).map((value) => ({
            value,
            label: t(`side.${value}`),
          }))}
          onChange={(side) =>
            onChange({
              dose: { ...dose, side },
              oneSidedDoseLoads: side === 'both' ? null : (oneSidedDoseLoads ?? 'worked'),
            })
          }
        />
        {isSided && (
          <SelectField
            label={t('loads')}
            hint={t('loadsHint')}
            value={oneSidedDoseLoads ?? 'worked'}
            options={(['worked', 'both'] as const).map((value) => ({
              value,
              label: t(`load.${value}`),
            }))}
            onChange={(value) => onChange({ oneSidedDoseLoads: value })}
          />
        )}
      </div>
      {isSided && (
        <TextPair
          label={t('sideMeans')}
          value={sideMeans}
          most={OWN_WORDS_LIMITS.sideMeans}
          rows={1}
          onChange={(value) => onChange({ words: { ...words, sideMeans: value } })}
        />
      )}
    </Section>
  );
}
