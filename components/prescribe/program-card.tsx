import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import type { TargetResult } from '@/lib/contraindications/finding';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { isForHome } from '@/lib/prescription/home-program';
import type { ProgramEntry } from '@/lib/prescription/program';
import { CardButtons } from './card-buttons';
import { DoseFields } from './dose-fields';
import { usePrescribe } from './prescribe-context';
import { ProgramFoot } from './program-foot';
import { cardTitleId } from './use-program';

/** Only an open contraindication frames a whole card. */
function edgeOf(outcome: TargetResult['outcome'], isOverridden: boolean): string {
  const isBarred = outcome === 'contraindicated' || outcome === 'stop';
  if (isBarred && !isOverridden) return 'border-2 border-contra-ink';
  return 'border border-line';
}

export function ProgramCard({
  entry,
  index,
  onOverride,
}: {
  entry: ProgramEntry;
  index: number;
  onOverride: (variant: string) => void;
}) {
  const t = useTranslations('prescribe');
  const { language, check, choices, variants, figures, acts, nameOf } = usePrescribe();
  const { variant, dose } = entry;
  const choice = variants.get(variant);
  const target = check.targets.find((one) => one.variant === variant);
  const outcome = target?.outcome ?? 'not-checked';
  const exerciseName = choices.find(({ exercise }) => exercise === entry.exercise)?.name[language];
  return (
    <article
      aria-labelledby={cardTitleId(variant)}
      className={`overflow-hidden rounded-xl bg-surface shadow-card ${edgeOf(outcome, entry.override !== null)}`}
    >
      <div className="flex flex-wrap gap-3 p-3 md:flex-nowrap">
        <span className="grid size-6 shrink-0 place-items-center rounded-full bg-brand font-semibold text-[13px] text-on-brand">
          <span className="sr-only">{t('program.number', { number: index + 1 })}</span>
          <span aria-hidden="true">{index + 1}</span>
        </span>
        <div
          aria-hidden="true"
          className="flex h-21 w-31 shrink-0 items-end justify-center rounded-lg bg-fig p-1"
        >
          {figures[variant]}
        </div>
        <div className="order-last min-w-40 basis-full md:order-none md:flex-1 md:basis-auto">
          <h3
            id={cardTitleId(variant)}
            tabIndex={-1}
            className="font-semibold text-base leading-[22px]"
          >
            {nameOf(variant)}
          </h3>
          <p className="flex flex-wrap items-center gap-x-2 text-ink-2 text-xs">
            <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
            {exerciseName !== nameOf(variant) && exerciseName}
            {!isForHome(entry) && (
              <strong className="rounded border border-line-2 px-1.5 text-ink">
                {t('program.supervised')}
              </strong>
            )}
          </p>
          <p className="mt-1 font-medium text-[15px] leading-[22px]">
            {doseSentence(dose, choice?.sideMeans ?? null)[language]}
          </p>
        </div>
        <CardButtons variant={variant} index={index} />
      </div>
      <div className="mx-3 border-line border-t pt-2 pb-3">
        <DoseFields
          name={nameOf(variant)}
          dose={dose}
          findings={target?.findings ?? []}
          onChange={(change) => acts.dose(variant, change)}
        />
        <details className="mt-2" open={entry.note !== ''}>
          <summary className="w-fit cursor-pointer py-1 text-brand text-xs">
            {t('program.addNote')}
          </summary>
          <textarea
            aria-label={t('program.noteOf', { name: nameOf(variant) })}
            value={entry.note}
            maxLength={300}
            rows={2}
            onChange={(event) => acts.entry(variant, { note: event.target.value })}
            className="mt-1 block w-full rounded-lg border border-line-2 bg-surface p-2 text-ink text-sm"
          />
        </details>
      </div>
      {target && <ProgramFoot entry={entry} target={target} onOverride={onOverride} />}
    </article>
  );
}
