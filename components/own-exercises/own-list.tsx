import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { dayText } from '@/components/ui/day-text';
import { TierBadge } from '@/components/ui/tier-badge';

export type OwnRow = {
  id: string;
  name: string;
  /** In the other language; empty where it is the same or missing. */
  otherName: string;
  attributes: number;
  /** Rules that speak of it, and the conditions they name. */
  rules: number;
  conditions: number;
  isArchived: boolean;
  /** It has no words yet, so it cannot be prescribed. */
  isUnwritten: boolean;
  updatedAt: Date;
  updatedBy: string | null;
};

type OwnListProps = {
  rows: readonly OwnRow[];
  /** By id, drawn on the server. */
  pictures: Readonly<Record<string, ReactNode>>;
  mayWrite: boolean;
};

/** The clinic's own exercises: what each is checked against, and which are not checked at all. */
export function OwnList({ rows, pictures, mayWrite }: OwnListProps) {
  const t = useTranslations('ownExercises.list');
  const offered = rows.filter(({ isArchived }) => !isArchived);
  const archived = rows.filter(({ isArchived }) => isArchived);
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-0.5">
          <Link href="/catalog" className="text-[13px] text-brand underline underline-offset-2">
            {t('catalog')}
          </Link>
          <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
          <p className="text-[13px] text-ink-2">{t('lead')}</p>
        </div>
        {mayWrite && (
          <ButtonLink href="/catalog/own/new" variant="primary">
            + {t('new')}
          </ButtonLink>
        )}
      </div>
      {offered.length === 0 && (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-12 text-center text-ink-2">
          {mayWrite ? t('empty') : t('emptyReader')}
        </p>
      )}
      <Rows rows={offered} pictures={pictures} />
      {archived.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-2 font-semibold text-brand">
            {t('archived', { count: archived.length })}
          </summary>
          <Rows rows={archived} pictures={pictures} />
        </details>
      )}
    </div>
  );
}

function Rows({ rows, pictures }: Pick<OwnListProps, 'rows' | 'pictures'>) {
  return (
    <ul className="grid gap-2.5 lg:grid-cols-2">
      {rows.map((row) => (
        <li key={row.id}>
          <Row row={row} picture={pictures[row.id]} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, picture }: { row: OwnRow; picture: ReactNode }) {
  const t = useTranslations('ownExercises.list');
  const language = useLocale();
  const { id, name, otherName, attributes, rules, conditions, isUnwritten } = row;
  const day = dayText(row.updatedAt, language);
  return (
    <Link
      href={`/catalog/own/${id}`}
      className="grid h-full grid-cols-[104px_1fr] overflow-hidden rounded-xl border border-line bg-surface shadow-card hover:border-line-2"
    >
      <span
        aria-hidden="true"
        className={`flex min-h-24 items-end justify-center p-1.5 ${attributes === 0 ? 'hatch' : 'bg-fig'}`}
      >
        <span className="flex h-20 w-full justify-center">{picture}</span>
      </span>
      <span className="flex min-w-0 flex-col gap-1 px-3 py-2">
        <span className="font-semibold text-sm leading-5">{name}</span>
        {otherName && <span className="text-ink-2 text-xs">{otherName}</span>}
        {attributes === 0 ? (
          <TierBadge outcome="not-checked" word={t('untagged')} />
        ) : (
          <span className="text-[13px]">{t('checked', { rules, conditions })}</span>
        )}
        {isUnwritten && <span className="font-semibold text-xs">{t('unwritten')}</span>}
        <span className="mt-auto text-ink-2 text-xs">
          {row.updatedBy ? t('changedBy', { day, name: row.updatedBy }) : t('changed', { day })}
        </span>
      </span>
    </Link>
  );
}
