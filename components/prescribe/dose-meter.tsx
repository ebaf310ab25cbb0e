import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import { type HomeLoad, homeLoad } from '@/lib/prescription/home-program';
import { NATURAL_EXERCISES } from '@/lib/prescription/phases';
import { usePrescribe } from './prescribe-context';

/** What the program asks of the patient at home. */
export function useHomeLoad(): HomeLoad {
  const { draft, variants } = usePrescribe();
  return homeLoad(draft, (variant) => variants.get(variant)?.moveSeconds ?? 0);
}

/** Exercises and minutes a day at home; above the natural dose the evidence, and one tap to spread it over weeks. */
export function DoseMeter() {
  const t = useTranslations('prescribe.meter');
  const load = useHomeLoad();
  const { acts } = usePrescribe();
  const slots = Array.from({ length: NATURAL_EXERCISES }, (_, index) => index);
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span aria-hidden="true" className="flex gap-0.5">
          {slots.map((slot) => (
            <span
              key={slot}
              className={`h-2 w-5 rounded-sm border border-line-2 ${slot < load.atOnce ? 'bg-brand' : ''}`}
            />
          ))}
        </span>
        <p className="font-semibold text-[13px]">
          {load.phases > 1 ? t('phased', load) : t('total', load)}
        </p>
        <p className="ml-auto text-ink-2 text-xs">{t('natural')}</p>
      </div>
      {load.atOnce > NATURAL_EXERCISES && (
        <p className="mt-1 text-ink-2 text-xs">
          {t('above')}{' '}
          <PressButton
            onClick={acts.split}
            className="inline-flex min-h-11 items-center font-medium text-brand underline underline-offset-2 md:min-h-0"
          >
            {t('split')}
          </PressButton>
        </p>
      )}
    </div>
  );
}
