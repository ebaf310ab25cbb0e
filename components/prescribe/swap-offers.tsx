import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Swap } from '@/lib/contraindications/finding';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

/** Alternatives with their own picture; `isFirst` makes the best one the filled button of its finding. */
export function SwapOffers({
  variant,
  swaps,
  isFirst,
}: {
  variant: string;
  swaps: readonly Swap[];
  isFirst: boolean;
}) {
  const t = useTranslations('prescribe.safety');
  const { figures, language, acts, nameOf } = usePrescribe();
  if (swaps.length === 0) return <p className="text-ink-2 text-[13px]">{t('noSwap')}</p>;
  return (
    <ul className="grid gap-2">
      {swaps.map((swap, index) => (
        <li
          key={swap.variant}
          className="flex flex-wrap items-center gap-2.5 rounded-lg border border-line p-1.5"
        >
          <div
            aria-hidden="true"
            className="flex h-11 w-15 shrink-0 items-end justify-center rounded-md bg-fig p-0.5"
          >
            {figures[swap.variant]}
          </div>
          <div className="min-w-32 flex-1">
            <p className="font-semibold text-[13px] leading-[18px]">{nameOf(swap.variant)}</p>
            <p className="text-ink-2 text-xs">{swap.why[language]}</p>
          </div>
          <Button
            variant={isFirst && index === 0 ? 'primary' : 'secondary'}
            aria-label={t('swapWith', { name: nameOf(swap.variant) })}
            onPress={() => acts.swap(variant, swap)}
          >
            <Icon name="swap" />
            {t('swap')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
