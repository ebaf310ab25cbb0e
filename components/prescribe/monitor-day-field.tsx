import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control-look';
import { dayTextBothYears } from '@/components/ui/day-text';
import { dayAfter } from '@/lib/patient/clinic-week';
import { readAnyDay, type TypedDay, typeDay } from '@/lib/patient/typed-day';
import { isMonitoringDay } from '@/lib/prescription/override-entry';
import { usePrescribe } from './prescribe-context';

const PARTS = ['day', 'month', 'year'] as const;
/** Weeks that are offered in one tap; ours. */
const OFFERED = [1, 2, 4] as const;

/** The day that was meant, after today and within a year; `null` = none that can be used. */
export function readMonitoringDay(typed: TypedDay, today: string): string | null {
  const read = readAnyDay(typed);
  return read.status === 'day' && isMonitoringDay(read.day, today) ? read.day : null;
}

/** A day to come, typed in either calendar or one tap away; the day that was understood is said back. */
export function MonitorDayField({
  value,
  onChange,
}: {
  value: TypedDay;
  onChange: (typed: TypedDay) => void;
}) {
  const t = useTranslations('prescribe.override');
  const words = useTranslations('patients.birth');
  const language = useLocale();
  const { today } = usePrescribe();
  const id = useId();
  const day = readMonitoringDay(value, today);
  return (
    <fieldset className="grid gap-1.5" aria-describedby={id}>
      <legend className="text-[13px]">{t('monitorOn')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {OFFERED.map((weeks) => (
          <Button
            key={weeks}
            variant="secondary"
            onPress={() => onChange(typeDay(dayAfter(today, 7 * weeks), language))}
          >
            {t('inWeeks', { weeks })}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-[1fr_1fr_1.5fr] gap-2">
        {PARTS.map((part) => (
          <input
            key={part}
            aria-label={words(part)}
            placeholder={words(part)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            value={value[part]}
            onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            className={CONTROL}
          />
        ))}
      </div>
      <p id={id} aria-live="polite" className="text-ink-2 text-xs">
        {day === null ? t('monitorHint') : dayTextBothYears(day, language)}
      </p>
    </fieldset>
  );
}
