import { useTranslations } from 'next-intl';
import type { NotChecked } from '@/lib/contraindications/finding';
import { usePrescribe } from './prescribe-context';

/** An answer that is missing, in the words of the history. */
export function useMissingWords(): (missing: NotChecked) => string {
  const t = useTranslations('prescribe.safety');
  const { names, language, draft, nameOf } = usePrescribe();
  return ({ reason, id }) => {
    if (reason === 'age-unknown') return t('age');
    if (reason === 'sex-unknown') return t('sex');
    if (reason === 'red-flags-not-asked') return t('redFlags');
    if (reason === 'clinic-rule-unreadable') return `${t('unreadable')}: ${id}`;
    if (reason === 'factor-unknown') return names[id]?.[language] ?? id;
    const entry = draft.entries.find(({ exercise }) => exercise === id);
    return t('untagged', { name: nameOf(entry?.variant ?? id) });
  };
}
