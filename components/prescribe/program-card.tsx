import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TierBadge } from '@/components/ui/tier-badge';
import type { TargetResult } from '@/lib/contraindications/finding';
import { isForHome } from '@/lib/prescription/home-program';
import type { ProgramEntry } from '@/lib/prescription/program';
import { CardButtons } from './card-buttons';
import { CardTools } from './card-tools';
import { DoseFields } from './dose-fields';
import { cardTitleId } from './element-ids';
import { LiveSentence } from './live-sentence';
import { usePrescribe } from './prescribe-context';
import { ProgramFoot } from './program-foot';

/** What the pane asks of every card. */
export type CardChoice = {
  onOverride: (variant: string) => void;
  /** `null`: nothing is being chosen. */
  chosen: readonly string[] | null;
  onChoose: (variant: string, isChosen: boolean) => void;
};

type CardProps = CardChoice & { entry: ProgramEntry; index: number; handle: ReactNode };

/** Only an open contraindication frames a whole card. */
function edgeOf(outcome: TargetResult['outcome'], isOverridden: boolean): string {
  const isBarred = outcome === 'contraindicated' || outcome === 'stop';
  if (isBarred && !isOverridden) return 'border-2 border-contra-ink';
  return 'border border-line';
}

export function ProgramCard({ entry, index, handle, onOverride, ...choice }: CardProps) {
  const { check, acts, figures, nameOf } = usePrescribe();
  const { variant, dose, override } = entry;
  const target = check.targets.find((one) => one.variant === variant);
  const outcome = target?.outcome ?? 'not-checked';
  const findings = target?.findings ?? [];
  return (
    <article
      aria-labelledby={cardTitleId(variant)}
      className={`overflow-hidden rounded-xl bg-surface shadow-card ${edgeOf(outcome, override !== null)}`}
    >
      <div className="flex flex-wrap items-start gap-2 p-3 md:flex-nowrap md:pl-1.5">
        <span className="md:self-center">{handle}</span>
        <CardNumber entry={entry} index={index} {...choice} />
        <div
          aria-hidden="true"
          className="flex h-21 w-31 shrink-0 items-end justify-center rounded-lg bg-fig p-1"
        >
          {figures[variant]}
        </div>
        <CardWords entry={entry} outcome={outcome} findings={findings} />
        <CardButtons variant={variant} index={index} />
      </div>
      <div className="mx-3 border-line border-t pt-2 pb-3 md:ml-9.5">
        <DoseFields
          name={nameOf(variant)}
          dose={dose}
          findings={findings}
          onChange={(change) => acts.dose(variant, change)}
        />
        <CardTools entry={entry} />
      </div>
      {target && <ProgramFoot entry={entry} target={target} onOverride={onOverride} />}
    </article>
  );
}

function CardNumber({
  entry,
  index,
  chosen,
  onChoose,
}: Omit<CardChoice, 'onOverride'> & { entry: ProgramEntry; index: number }) {
  const t = useTranslations('prescribe');
  const { nameOf } = usePrescribe();
  return (
    <div className="grid shrink-0 justify-items-center gap-1">
      <span className="grid size-6 place-items-center rounded-full bg-brand font-semibold text-[13px] text-on-brand">
        <span className="sr-only">{t('program.number', { number: index + 1 })}</span>
        <span aria-hidden="true">{index + 1}</span>
      </span>
      {chosen && (
        <label className="grid size-11 place-items-center md:size-8">
          <span className="sr-only">{t('bulk.choose', { name: nameOf(entry.variant) })}</span>
          <input
            type="checkbox"
            className="size-5 accent-brand"
            checked={chosen.includes(entry.variant)}
            onChange={(event) => onChoose(entry.variant, event.target.checked)}
          />
        </label>
      )}
    </div>
  );
}

function CardWords({
  entry,
  outcome,
  findings,
}: { entry: ProgramEntry } & Pick<TargetResult, 'outcome' | 'findings'>) {
  const t = useTranslations('prescribe');
  const { language, choices, variants, nameOf } = usePrescribe();
  const { variant, dose } = entry;
  const exerciseName = choices.find(({ exercise }) => exercise === entry.exercise)?.name[language];
  return (
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
      <LiveSentence
        dose={dose}
        sideMeans={variants.get(variant)?.sideMeans ?? null}
        findings={findings}
      />
    </div>
  );
}
