import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TierBadge } from '@/components/ui/tier-badge';
import type { LineChoice, TemplateLine } from '@/lib/prescription/apply-template';
import { usePrescribe } from './prescribe-context';

type WayProps = {
  /** Of the radio group. */
  name: string;
  isChosen: boolean;
  isDisabled?: boolean;
  onChoose: () => void;
  children: ReactNode;
};

function Way({ name, isChosen, isDisabled = false, onChoose, children }: WayProps) {
  return (
    <label
      className={`flex min-h-11 items-center gap-2.5 rounded-lg border px-2.5 py-1.5 ${isChosen ? 'border-brand bg-tint' : 'border-line'} ${isDisabled ? 'text-ink-3' : ''}`}
    >
      <input
        type="radio"
        name={name}
        className="size-5 shrink-0 accent-brand"
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}

const isBarred = ({ findings, outcome }: TemplateLine) =>
  outcome === 'stop' || findings.some(({ tier }) => tier === 'contraindicated');

/** Swaps with picture and verdict, then keeping it, then leaving it out: the doctor decides, one is suggested. */
export function TemplateWaysOut({
  line,
  choice,
  taken,
  onChoose,
}: {
  line: TemplateLine;
  choice: LineChoice;
  taken: readonly string[];
  onChoose: (choice: LineChoice) => void;
}) {
  const t = useTranslations('templates.apply');
  const outcomeWord = useTranslations('prescribe.outcome');
  const { figures, language, outcomes, nameOf } = usePrescribe();
  const { variant } = line.wanted;
  const group = `way-${variant}`;
  return (
    <fieldset className="grid gap-1.5 text-[13px]">
      <legend className="sr-only">{t('decide', { name: nameOf(variant) })}</legend>
      {line.swaps.map((swap) => {
        const isChosen = choice.kind === 'swap' && choice.swap.variant === swap.variant;
        const isTaken = !isChosen && taken.includes(swap.variant);
        const outcome = outcomes.get(swap.variant) ?? 'not-checked';
        return (
          <Way
            key={swap.variant}
            name={group}
            isChosen={isChosen}
            isDisabled={isTaken}
            onChoose={() => onChoose({ kind: 'swap', swap })}
          >
            <span
              aria-hidden="true"
              className="flex h-11 w-15 shrink-0 items-end justify-center rounded-md bg-fig p-0.5"
            >
              {figures[swap.variant]}
            </span>
            <span className="min-w-0">
              <span className="block font-semibold">
                {t('swap', { name: nameOf(swap.variant) })}
              </span>
              <TierBadge outcome={outcome} word={outcomeWord(outcome)} />{' '}
              <span className="text-ink-2 text-xs">
                {isTaken ? t('taken') : swap.why[language]}
              </span>
            </span>
          </Way>
        );
      })}
      {line.swaps.length === 0 && isBarred(line) && <p className="text-ink-2">{t('noSwap')}</p>}
      <Way
        name={group}
        isChosen={choice.kind === 'keep'}
        onChoose={() => onChoose({ kind: 'keep' })}
      >
        {t(isBarred(line) ? 'keepBarred' : 'keep')}
      </Way>
      <Way
        name={group}
        isChosen={choice.kind === 'leave-out'}
        onChoose={() => onChoose({ kind: 'leave-out' })}
      >
        {t('leaveOut')}
      </Way>
    </fieldset>
  );
}
