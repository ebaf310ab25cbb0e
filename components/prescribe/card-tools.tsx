import { useTranslations } from 'next-intl';
import { isPhased, phaseCount, weeksOf } from '@/lib/prescription/phases';
import { MOST_PHASES, type ProgramEntry } from '@/lib/prescription/program';
import { DefaultDose } from './default-dose';
import { SideField } from './dose-fields';
import { usePrescribe } from './prescribe-context';
import { useWeeksWords } from './use-weeks-words';

/** Which weeks an exercise belongs to; one of a split program only. */
function PhaseChoice({ entry }: { entry: ProgramEntry }) {
  const t = useTranslations('prescribe.phase');
  const wordsOf = useWeeksWords();
  const { draft, acts, nameOf } = usePrescribe();
  const { entries, phaseWeeks } = draft;
  if (!isPhased(entries)) return null;
  const phases = phaseCount(entries);
  const offered = Array.from({ length: phases }, (_, index) => index + 1);
  return (
    <label className="flex items-center gap-2 text-ink-2 text-xs">
      {t('when')}
      <select
        aria-label={t('whenOf', { name: nameOf(entry.variant) })}
        value={entry.phase}
        onChange={(event) => acts.toPhase(entry.variant, Number(event.target.value))}
        className="min-h-11 rounded-lg border border-line-2 bg-surface px-2 text-ink text-xs md:min-h-8"
      >
        {offered.map((phase) => (
          <option key={phase} value={phase}>
            {wordsOf(weeksOf(phase, phases, phaseWeeks))}
          </option>
        ))}
        {phases < MOST_PHASES && (
          <option value={phases + 1}>
            {t('after', { from: weeksOf(phases + 1, phases + 1, phaseWeeks).from })}
          </option>
        )}
      </select>
    </label>
  );
}

/** Below the numbers of a dose: its side and weeks, the doctor's own default, the note to the patient. */
export function CardTools({ entry }: { entry: ProgramEntry }) {
  const t = useTranslations('prescribe.program');
  const { acts, nameOf } = usePrescribe();
  const { variant, dose, note } = entry;
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-4">
      <SideField
        name={nameOf(variant)}
        dose={dose}
        onChange={(change) => acts.dose(variant, change)}
      />
      <PhaseChoice entry={entry} />
      <DefaultDose entry={entry} />
      <details className="open:basis-full" open={note !== ''}>
        <summary className="flex min-h-11 w-fit cursor-pointer items-center text-brand text-xs md:min-h-8">
          {t('addNote')}
        </summary>
        <textarea
          aria-label={t('noteOf', { name: nameOf(variant) })}
          value={note}
          maxLength={300}
          rows={2}
          onChange={(event) => acts.entry(variant, { note: event.target.value })}
          className="mt-1 block w-full rounded-lg border border-line-2 bg-surface p-2 text-ink text-sm"
        />
      </details>
    </div>
  );
}
