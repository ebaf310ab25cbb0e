'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Factor } from '@/lib/patient/factors';
import { ChoiceButtons } from './choice-buttons';
import type { FactorAnswer } from './form-values';

export const UNSAID: FactorAnswer = {
  status: 'unknown',
  since: null,
  side: null,
  surgeonCleared: false,
};

type FactorRowProps = {
  factor: Factor;
  /** `null` = nothing said of this factor itself. */
  answer: FactorAnswer | null;
  /** "None of these" of its group answers it. */
  isNoneOf: boolean;
  today: string;
  onChange: (answer: FactorAnswer) => void;
};

export function FactorRow({ factor, answer, isNoneOf, today, onChange }: FactorRowProps) {
  const t = useTranslations('patients.factor');
  const language = useLocale();
  const said = answer ?? UNSAID;
  const options = (['present', 'absent', 'unknown'] as const).map((value) => ({
    value,
    label: t(`status.${value}`),
  }));
  return (
    <div className="flex flex-col gap-2 border-line border-t py-2 first:border-t-0">
      <ChoiceButtons
        legend={factor.name[language]}
        aside={factor.icd10.join(', ')}
        value={answer === null && isNoneOf ? 'absent' : said.status}
        options={options}
        onChange={(status) => onChange({ ...said, status })}
      />
      {said.status === 'present' && (
        <FactorDetails factor={factor} answer={said} today={today} onChange={onChange} />
      )}
    </div>
  );
}

type FactorDetailsProps = Pick<FactorRowProps, 'factor' | 'today' | 'onChange'> & {
  answer: FactorAnswer;
};

function FactorDetails({ factor, answer, today, onChange }: FactorDetailsProps) {
  const t = useTranslations('patients.factor');
  const sides = (['unknown', 'left', 'right', 'both'] as const).map((value) => ({
    value,
    label: t(`sides.${value}`),
  }));
  const hasDate = factor.anchor !== null && factor.anchor !== 'gestation';
  const hasSide = factor.qualifiers.includes('side');
  const asksSurgeon = factor.qualifiers.includes('surgeonCleared');
  if (!hasDate && !hasSide && !asksSurgeon) return null;
  return (
    <div className="grid gap-3 rounded-lg bg-paper p-3 md:grid-cols-3">
      {factor.anchor && factor.anchor !== 'gestation' && (
        <TextField
          label={t(`since.${factor.anchor}`)}
          type="date"
          max={today}
          value={answer.since ?? ''}
          onChange={(since) => onChange({ ...answer, since: since === '' ? null : since })}
          hint={t('sinceHint')}
        />
      )}
      {hasSide && (
        <SelectField
          label={t('side')}
          value={answer.side ?? 'unknown'}
          options={sides}
          onChange={(side) => onChange({ ...answer, side: side === 'unknown' ? null : side })}
        />
      )}
      {asksSurgeon && (
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            className="size-5 accent-brand"
            checked={answer.surgeonCleared}
            onChange={(event) => onChange({ ...answer, surgeonCleared: event.target.checked })}
          />
          {t('surgeonCleared')}
        </label>
      )}
    </div>
  );
}
