import { useTranslations } from 'next-intl';
import { NumberStepper } from '@/components/ui/number-stepper';
import { type Dose, USUAL_DOSE } from '@/lib/catalog/dose';

const FIELDS = [
  'sets',
  'repetitions',
  'holdSeconds',
  'restSeconds',
  'perDay',
  'daysPerWeek',
] as const;

/** Left to each patient, or fixed; a fixed one is still brought down to what a patient may do. */
export function TemplateDose({
  name,
  dose,
  usual,
  onChange,
}: {
  name: string;
  dose: Dose | null;
  usual: Dose;
  onChange: (dose: Dose | null) => void;
}) {
  const t = useTranslations('templates.form');
  const program = useTranslations('prescribe.program');
  return (
    <div className="grid gap-2">
      <label className="flex min-h-11 items-center gap-2 text-[13px] md:min-h-8">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-brand"
          aria-label={t('usualOf', { name })}
          checked={dose === null}
          onChange={(event) => onChange(event.target.checked ? null : usual)}
        />
        {t('usual')}
      </label>
      {dose && (
        <fieldset className="grid grid-cols-2 gap-2 sm:grid-cols-6">
          <legend className="sr-only">{t('dose', { name })}</legend>
          {FIELDS.map((field) => {
            const [min, max] = USUAL_DOSE[field];
            return (
              <NumberStepper
                key={field}
                label={program(field)}
                value={dose[field]}
                min={Math.min(min, dose[field])}
                max={Math.max(max, dose[field])}
                {...(field.endsWith('Seconds') ? { unit: program('seconds') } : {})}
                onChange={(value) => onChange({ ...dose, [field]: value })}
              />
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
