import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { isModified } from '@/lib/prescription/override-entry';
import type { ProgramEntry } from '@/lib/prescription/program';

type Overridden = Pick<ProgramEntry, 'variant' | 'dose' | 'override'>;

/** What an override means for the exercise, for the next colleague; `null` = nothing beyond its reason, or no override. */
export function useOverrideWords(
  nameOf: (variant: string) => string,
): (entry: Overridden) => string | null {
  const t = useTranslations('prescribe.override.means');
  const language = useLocale();
  return (entry) => {
    const { override, variant } = entry;
    if (override?.reason === 'supervised-only') return t('supervised');
    if (override?.monitorOn) return t('monitored', { day: dayText(override.monitorOn, language) });
    const from = override?.modifiedFrom;
    if (!from) return null;
    if (!isModified(entry)) return t('unchanged');
    const dose = doseSentence(from.dose, null)[language];
    return from.variant === variant
      ? t('modified', { dose })
      : t('replaced', { name: nameOf(from.variant), dose });
  };
}
