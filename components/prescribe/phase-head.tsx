import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { NumberStepper } from '@/components/ui/number-stepper';
import { countIn, type Weeks } from '@/lib/prescription/phases';
import { usePrescribe } from './prescribe-context';
import { useWeeksWords } from './use-weeks-words';

const WEEKS = { min: 1, max: 6 };

/** Over the cards of one stretch of weeks. */
export function PhaseHead({ phase, weeks }: { phase: number; weeks: Weeks }) {
  const t = useTranslations('prescribe.phase');
  const wordsOf = useWeeksWords();
  const { draft } = usePrescribe();
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2 border-line border-b pb-1 font-semibold text-sm">
      {wordsOf(weeks)}
      <span className="font-normal text-ink-2 text-xs">
        {t('count', { count: countIn(draft.entries, phase) })}
      </span>
    </h3>
  );
}

/** How long a phase lasts, and the way back to all at once. */
export function PhaseTools() {
  const t = useTranslations('prescribe.phase');
  const { draft, acts } = usePrescribe();
  return (
    <div className="mb-2.5 flex flex-wrap items-end gap-3 rounded-xl border border-line bg-surface p-3">
      <NumberStepper
        label={t('length')}
        value={draft.phaseWeeks}
        {...WEEKS}
        onChange={(phaseWeeks) => acts.change({ phaseWeeks })}
      />
      <p className="min-w-40 flex-1 text-ink-2 text-xs">{t('means')}</p>
      <Button variant="secondary" onPress={acts.join}>
        {t('join')}
      </Button>
    </div>
  );
}
