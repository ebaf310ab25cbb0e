import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TierMark } from '@/components/ui/tier-badge';
import type { TargetResult } from '@/lib/contraindications/finding';
import { isAnswered } from '@/lib/prescription/answers';
import type { ProgramEntry } from '@/lib/prescription/program';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { useOverrideWords } from './use-override-words';

/** Where a contraindication is fixed: on the card itself. What was answered stays visible here. */
export function ProgramFoot({
  entry,
  target,
  onOverride,
}: {
  entry: ProgramEntry;
  target: TargetResult;
  onOverride: (variant: string) => void;
}) {
  const t = useTranslations('prescribe');
  const { language, acts, nameOf } = usePrescribe();
  const meansOf = useOverrideWords(nameOf);
  const { variant, override } = entry;
  const name = nameOf(variant);
  if (override && isAnswered(entry, target.findings)) {
    const means = meansOf(entry);
    return (
      <div className="flex flex-wrap items-center gap-2 border-line border-t bg-sunken px-3 py-2 text-[13px]">
        <p className="grow">
          <strong>
            {t('program.overridden', { reason: t(`override.reasons.${override.reason}`) })}
          </strong>{' '}
          {override.note}
          {means && <span className="block">{means}</span>}
        </p>
        <Button variant="link" onPress={() => acts.entry(variant, { override: null })}>
          {t('program.overrideUndo')}
        </Button>
      </div>
    );
  }
  const worst = target.findings.find(({ tier }) => tier === 'contraindicated');
  if (!worst) return null;
  const [swap] = target.swaps;
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 bg-contra-tint px-3 py-2 text-[13px]">
      <p className="flex min-w-48 flex-1 items-center gap-2 font-medium text-contra-ink">
        <TierMark outcome="contraindicated" />
        {worst.message[language]}
      </p>
      <Button
        variant="link"
        aria-label={t('safety.overrideOf', { name })}
        onPress={() => onOverride(variant)}
      >
        {t('safety.override')}
      </Button>
      <Button
        variant="secondary"
        aria-label={t('program.remove', { name })}
        onPress={() => acts.remove(variant)}
      >
        <Icon name="remove" />
        {t('program.removeShort')}
      </Button>
      {swap && (
        <Button
          variant="primary"
          aria-label={t('safety.swapWith', { name: nameOf(swap.variant) })}
          onPress={() => acts.swap(variant, swap)}
        >
          <Icon name="swap" />
          {t('safety.swap')}
        </Button>
      )}
    </div>
  );
}
