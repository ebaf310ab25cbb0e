import { useTranslations } from 'next-intl';
import { NumberStepper } from '@/components/ui/number-stepper';
import { DoseSide, USUAL_DOSE } from '@/lib/catalog/dose';
import type { Finding } from '@/lib/contraindications/finding';
import type { ProgramEntry } from '@/lib/prescription/program';
import { usePrescribe } from './prescribe-context';

const FIELDS = [
  'sets',
  'repetitions',
  'holdSeconds',
  'restSeconds',
  'perDay',
  'daysPerWeek',
] as const;

const SIDES = DoseSide.exclude(['both']).options;

/** A caution that speaks of one number rings that number; a note stays folded. */
export function DoseSteppers({
  entry,
  findings,
  isSided,
}: {
  entry: ProgramEntry;
  findings: readonly Finding[];
  isSided: boolean;
}) {
  const t = useTranslations('prescribe.program');
  const { acts, nameOf } = usePrescribe();
  const { variant, dose } = entry;
  return (
    <fieldset className="grid grid-cols-3 gap-2 sm:grid-cols-6">
      <legend className="sr-only">{t('dose', { name: nameOf(variant) })}</legend>
      {FIELDS.map((field) => {
        const [min, max] = USUAL_DOSE[field];
        return (
          <NumberStepper
            key={field}
            label={t(field)}
            value={dose[field]}
            min={Math.min(min, dose[field])}
            max={Math.max(max, dose[field])}
            isMarked={findings.some((one) => one.field === field && one.tier !== 'note')}
            {...(field.endsWith('Seconds') ? { unit: t('seconds') } : {})}
            onChange={(value) => acts.dose(variant, { [field]: value })}
          />
        );
      })}
      {isSided && (
        <label className="col-span-3 flex items-center gap-2 text-ink-2 text-xs sm:col-span-6">
          {t('side')}
          <select
            value={dose.side}
            onChange={(event) => acts.dose(variant, { side: DoseSide.parse(event.target.value) })}
            className="min-h-11 rounded-lg border border-line-2 bg-surface px-2 text-ink text-sm md:min-h-8"
          >
            {SIDES.map((side) => (
              <option key={side} value={side}>
                {t(`sides.${side}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
