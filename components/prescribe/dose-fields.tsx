import { useTranslations } from 'next-intl';
import { NumberStepper } from '@/components/ui/number-stepper';
import { type Dose, DoseSide, USUAL_DOSE } from '@/lib/catalog/dose';
import type { Finding } from '@/lib/contraindications/finding';

const FIELDS = [
  'sets',
  'repetitions',
  'holdSeconds',
  'restSeconds',
  'perDay',
  'daysPerWeek',
] as const;

const SIDES = DoseSide.exclude(['both']).options;

/** The numbers of one dose. A caution that speaks of one number rings that number; a note stays folded. */
export function DoseFields({
  name,
  dose,
  findings,
  onChange,
}: {
  /** Of the exercise. */
  name: string;
  dose: Dose;
  findings: readonly Finding[];
  onChange: (change: Partial<Dose>) => void;
}) {
  const t = useTranslations('prescribe.program');
  return (
    <div className="@container">
      <fieldset className="grid grid-cols-3 gap-2 @min-[484px]:grid-cols-6">
        <legend className="sr-only">{t('dose', { name })}</legend>
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
              onChange={(value) => onChange({ [field]: value })}
            />
          );
        })}
      </fieldset>
    </div>
  );
}

/** On which side, where the sides are done apart. */
export function SideField({
  name,
  dose,
  onChange,
}: Pick<Parameters<typeof DoseFields>[0], 'name' | 'dose' | 'onChange'>) {
  const t = useTranslations('prescribe.program');
  if (dose.side === 'both') return null;
  return (
    <label className="flex items-center gap-2 text-ink-2 text-xs">
      {t('side')}
      <select
        aria-label={t('sideOf', { name })}
        value={dose.side}
        onChange={(event) => onChange({ side: DoseSide.parse(event.target.value) })}
        className="min-h-11 rounded-lg border border-line-2 bg-surface px-2 text-ink text-sm md:min-h-8"
      >
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {t(`sides.${side}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
