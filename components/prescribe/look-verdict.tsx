import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import { TierBadge } from '@/components/ui/tier-badge';
import { checkProgram } from '@/lib/contraindications/check';
import type { Swap } from '@/lib/contraindications/finding';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import { AddButton } from './add-button';
import { FindingText, FoldedNotes } from './finding-text';
import { usePrescribe } from './prescribe-context';
import { useReason } from './use-reason';

function Row({
  variant,
  words,
  isShown = false,
  onLook,
}: {
  variant: string;
  /** Under the name. */
  words: string | null;
  isShown?: boolean;
  onLook: (variant: string) => void;
}) {
  const t = useTranslations('prescribe');
  const { figures, outcomes, variants, nameOf } = usePrescribe();
  const outcome = outcomes.get(variant) ?? 'not-checked';
  const choice = variants.get(variant);
  const name = nameOf(variant);
  return (
    <li
      className={`flex items-center gap-2.5 rounded-lg border p-1.5 ${isShown ? 'border-brand bg-tint' : 'border-line'}`}
    >
      <div
        aria-hidden="true"
        className="flex h-11 w-15 shrink-0 items-end justify-center rounded-md bg-fig p-0.5"
      >
        {figures[variant]}
      </div>
      <div className="min-w-0 flex-1">
        <PressButton
          aria-label={t('look.lookAt', { name })}
          aria-current={isShown ? 'true' : undefined}
          onClick={() => onLook(variant)}
          className="min-h-6 text-left font-semibold text-[13px] leading-[18px] underline decoration-line-2 underline-offset-2"
        >
          {name}
        </PressButton>
        <p className="flex flex-wrap items-center gap-x-2 text-ink-2 text-xs">
          <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />
          {words}
        </p>
      </div>
      {choice && <AddButton choice={choice} />}
    </li>
  );
}

/** Everything the rules say of one way for this patient, with what could be done instead and the other ways. */
export function LookVerdict({
  choice,
  shown,
  onLook,
}: {
  choice: Choice;
  shown: VariantChoice;
  onLook: (variant: string) => void;
}) {
  const t = useTranslations('prescribe');
  const { assessment, language } = usePrescribe();
  const reasonOf = useReason();
  const { id, exercise, dose } = shown;
  const [alone] = checkProgram(assessment, [{ exercise, variant: id, dose }]).targets;
  const findings = alone?.findings ?? [];
  const grave = findings.filter(({ tier }) => tier !== 'note');
  const swaps: readonly Swap[] = alone?.swaps ?? [];
  const outcome = alone?.outcome ?? 'not-checked';
  const open = outcome === 'not-checked' || outcome === 'stop' ? reasonOf(id) : null;
  return (
    <div className="grid content-start gap-3">
      <h3 className="font-semibold">{t('look.findings')}</h3>
      <p className="text-[13px]">
        <TierBadge outcome={outcome} word={t(`outcome.${outcome}`)} />{' '}
        {outcome === 'clear' ? t('look.noFinding') : open}
      </p>
      {grave.map((finding) => (
        <FindingText key={`${finding.kind} ${finding.ruleIds.join()}`} finding={finding} />
      ))}
      <FoldedNotes notes={findings.filter(({ tier }) => tier === 'note')} />
      {swaps.length > 0 && (
        <>
          <h3 className="font-semibold">{t('look.instead')}</h3>
          <ul className="grid gap-2">
            {swaps.map(({ variant, why }) => (
              <Row key={variant} variant={variant} words={why[language]} onLook={onLook} />
            ))}
          </ul>
        </>
      )}
      {choice.variants.length > 1 && (
        <>
          <h3 className="font-semibold">{t('look.ways')}</h3>
          <ul className="grid gap-2">
            {choice.variants.map((variant) => (
              <Row
                key={variant.id}
                variant={variant.id}
                words={t(`catalog.level.${variant.level}`)}
                isShown={variant.id === id}
                onLook={onLook}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
