import { useTranslations } from 'next-intl';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';

/** Set, position and what is needed beside a bed, in one line. */
export function useMeta(): (choice: Choice, shown: VariantChoice) => string {
  const t = useTranslations('prescribe.catalog');
  return ({ set }, { facets: { position, tools } }) =>
    [
      set === null ? t('own') : t('set', { number: set }),
      t(`position.${position}`),
      ...tools.filter((tool) => tool !== 'none').map((tool) => t(`tool.${tool}`)),
    ].join(' · ');
}
