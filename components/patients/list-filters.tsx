import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/filter-chip';
import { listHref } from './list-address';

type ListFiltersProps = {
  chosen: 'everybody' | 'attention' | 'mine' | 'nobody';
  counts: Record<'everybody' | 'attention' | 'mine' | 'nobody', number>;
};

/** Patients whom nobody has are offered only while there are any. */
export function ListFilters({ chosen, counts }: ListFiltersProps) {
  const followUp = useTranslations('followUp.attention.filter');
  const t = useTranslations('patients.list.whose');
  const chips = [
    { id: 'everybody', href: listHref({}), words: followUp('all') },
    { id: 'attention', href: '/patients?show=attention', words: followUp('attention') },
    { id: 'mine', href: listHref({ whose: 'mine' }), words: t('mine') },
    { id: 'nobody', href: listHref({ whose: 'nobody' }), words: t('nobody') },
  ] as const;
  return (
    <ul aria-label={followUp('label')} className="flex flex-wrap gap-2">
      {chips
        .filter(({ id }) => id !== 'nobody' || counts.nobody > 0 || chosen === 'nobody')
        .map(({ id, href, words }) => (
          <li key={id}>
            <FilterChip href={href} isChosen={id === chosen} words={words} count={counts[id]} />
          </li>
        ))}
    </ul>
  );
}
