import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ListAddress, listHref } from './list-address';

const ORDERS = ['name', 'changed'] as const;

type ListOrderProps = Pick<ListAddress, 'sort' | 'whose' | 'template'>;

/** A list is ordered by its address, so that going back finds it as it was. */
export function ListOrder({ sort, whose, template }: ListOrderProps) {
  const t = useTranslations('patients.list');
  return (
    <nav aria-label={t('sortLabel')} className="flex flex-wrap gap-1">
      {ORDERS.map((order) => (
        <Link
          key={order}
          href={listHref({ whose, sort: order, template })}
          scroll={false}
          prefetch={false}
          aria-current={order === sort ? 'true' : undefined}
          className={`inline-flex min-h-11 items-center rounded-md px-2 text-[13px] md:min-h-8 ${order === sort ? 'bg-tint font-semibold' : 'text-ink-2 hover:text-ink'}`}
        >
          {t(`sort.${order}`)}
        </Link>
      ))}
    </nav>
  );
}
