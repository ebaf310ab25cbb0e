import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { type ListAddress, listHref } from './list-address';

type ListPagesProps = {
  address: ListAddress;
  /** Counted from 1, both included. */
  standing: { from: number; to: number; total: number };
  /** Ids of the patients at both ends of the page. */
  first: string | undefined;
  last: string | undefined;
};

export function ListPages({ address, standing, first, last }: ListPagesProps) {
  const t = useTranslations('patients.list');
  const { from, to, total } = standing;
  const hrefOf = (id: string, direction: 'after' | 'before') =>
    listHref({ ...address, from: { id, direction } });
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center justify-between gap-2">
      <p className="text-[13px] text-ink-2">{t('standing', standing)}</p>
      {(from > 1 || to < total) && (
        <span className="flex gap-2">
          {from > 1 && first !== undefined && (
            <ButtonLink rel="prev" href={hrefOf(first, 'before')} prefetch={false}>
              <span aria-hidden="true">‹</span> {t('previous')}
            </ButtonLink>
          )}
          {to < total && last !== undefined && (
            <ButtonLink rel="next" href={hrefOf(last, 'after')} prefetch={false}>
              {t('next')} <span aria-hidden="true">›</span>
            </ButtonLink>
          )}
        </span>
      )}
    </nav>
  );
}
