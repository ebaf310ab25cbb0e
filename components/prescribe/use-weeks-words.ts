import { useTranslations } from 'next-intl';
import type { Weeks } from '@/lib/prescription/phases';

/** A stretch of weeks, such as "Weeks 3–4". */
export function useWeeksWords(): (weeks: Weeks) => string {
  const t = useTranslations('prescribe.phase');
  return ({ from, to }) => {
    if (to === null) return t('from', { from });
    return to === from ? t('week', { from }) : t('weeks', { from, to });
  };
}
