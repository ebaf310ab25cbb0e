import { useTranslations } from 'next-intl';
import type { BoardFigure } from './catalog-board';

/** "12 of 52 signed off", by the verdicts that still hold. */
export function SignedCount({ figures }: { figures: readonly BoardFigure[] }) {
  const t = useTranslations('catalog.count');
  const all = figures.length;
  const signed = figures.filter(({ state }) => state === 'signed-off').length;
  return signed === 0 ? t('none', { all }) : t('some', { signed, all });
}
