import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/filter-chip';
import { listHref } from './list-address';

export type ListFilter = 'everybody' | 'attention' | 'to-issue' | 'mine' | 'nobody';

type ListFiltersProps = {
  chosen: ListFilter;
  counts: Record<ListFilter, number>;
  /** The reader may issue what others handed in. */
  offersToIssue: boolean;
};

/** Patients whom nobody has are offered only while there are any. */
export function ListFilters({ chosen, counts, offersToIssue }: ListFiltersProps) {
  const followUp = useTranslations('followUp.attention.filter');
  const handed = useTranslations('record.handed');
  const t = useTranslations('patients.list.whose');
  const isOffered = (id: ListFilter) => {
    if (id === 'nobody') return counts.nobody > 0 || chosen === id;
    return id !== 'to-issue' || offersToIssue || chosen === id;
  };
  const chips = [
    { id: 'everybody', href: listHref({}), words: followUp('all') },
    { id: 'attention', href: '/patients?show=attention', words: followUp('attention') },
    { id: 'to-issue', href: '/patients?show=to-issue', words: handed('filter') },
    { id: 'mine', href: listHref({ whose: 'mine' }), words: t('mine') },
    { id: 'nobody', href: listHref({ whose: 'nobody' }), words: t('nobody') },
  ] as const;
  return (
    <ul aria-label={followUp('label')} className="flex flex-wrap gap-2">
      {chips
        .filter(({ id }) => isOffered(id))
        .map(({ id, href, words }) => (
          <li key={id}>
            <FilterChip href={href} isChosen={id === chosen} words={words} count={counts[id]} />
          </li>
        ))}
    </ul>
  );
}
