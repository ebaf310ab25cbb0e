'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CONTROL } from '@/components/ui/control-look';
import { weekdayText } from '@/components/ui/day-text';
import { FieldMessage } from '@/components/ui/field';
import type { SettingsField } from './clinic-answer';
import type { ClinicValues } from './clinic-values';

type HoursFieldsProps = {
  days: ClinicValues['days'];
  wrong: readonly SettingsField[];
  onChange: (days: ClinicValues['days']) => void;
};

const TOGGLE =
  'grid min-h-11 place-items-center rounded-lg border border-line-2 px-3 font-medium text-[13px] text-ink-2 hover:bg-tint has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 md:min-h-9';

/** A week from Monday; times where the clinic is. */
export function HoursFields({ days, wrong, onChange }: HoursFieldsProps) {
  const t = useTranslations('settings.clinic');
  const language = useLocale();
  return days.map((day, index) => {
    const name = weekdayText(index, language);
    const isWrong = wrong.includes(`day-${index}`);
    const change = (patch: Partial<typeof day>) => onChange(days.with(index, { ...day, ...patch }));
    const timeOf = (end: 'from' | 'to') => (
      <input
        type="time"
        required
        aria-label={t(end, { day: name })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `day-${index}-wrong` : undefined}
        value={day[end]}
        disabled={day.isClosed}
        onChange={(event) => change({ [end]: event.target.value })}
        className={`${CONTROL} min-w-0 flex-1 max-md:px-2 max-md:[&::-webkit-calendar-picker-indicator]:hidden md:max-w-32`}
      />
    );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week never move
      <fieldset key={index} className="flex flex-wrap items-center gap-2">
        <legend className="float-left w-full font-medium text-[13px] md:w-24">{name}</legend>
        {timeOf('from')}
        <span aria-hidden="true">–</span>
        {timeOf('to')}
        <label className={TOGGLE}>
          <input
            type="checkbox"
            checked={day.isClosed}
            onChange={(event) => change({ isClosed: event.target.checked })}
            className="sr-only"
          />
          {t('closed')}
        </label>
        {isWrong && (
          <div className="basis-full">
            <FieldMessage id={`day-${index}-wrong`}>{t('wrong.day')}</FieldMessage>
          </div>
        )}
      </fieldset>
    );
  });
}
