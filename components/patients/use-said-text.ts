import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { SaidBy } from '@/lib/patient/patient-input';

/** When an answer was given and whose word it is; `null` = nobody has said whose. */
export function useSaidText() {
  const t = useTranslations('patients.said');
  const language = useLocale();
  return (saidOn: string, saidBy: SaidBy | null) =>
    t(saidBy ?? 'nobody', { day: dayText(saidOn, language) });
}
