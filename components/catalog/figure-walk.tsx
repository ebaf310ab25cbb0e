'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SignLink } from '@/components/ui/sign-link';
import { awaited } from './awaited-figure';
import type { FigureLink, FigureView } from './figure-view';
import { useWalkKeys } from './use-walk-keys';

/** Back to all figures, and on to the figures before and after. */
export function FigureWalk({ figure }: { figure: FigureView }) {
  const t = useTranslations('catalog.figure');
  const { id, previous, next, allHref, number, all } = figure;
  useWalkKeys(figure);
  const wordsTo = (way: 'previous' | 'next', link: FigureLink | null) =>
    t(way, { name: link ? `${link.id} ${link.name}` : '' });
  return (
    <div className="flex items-center gap-1">
      <Link
        href={allHref}
        prefetch={false}
        onClick={() => {
          awaited.figure = id;
        }}
        className="-ml-1 mr-auto inline-flex min-h-11 items-center gap-1.5 rounded-lg px-1 font-semibold text-[13px] text-brand hover:bg-tint md:min-h-9"
      >
        <span aria-hidden="true">←</span>
        {t('all')}
      </Link>
      <p className="mr-4 hidden text-ink-3 text-xs xl:block">{t('keys')}</p>
      <p className="text-[13px] text-ink-2">{t('position', { number, all })}</p>
      <SignLink
        href={previous?.href ?? null}
        words={wordsTo('previous', previous)}
        path="M7.5 2.5L4 6l3.5 3.5"
        onFollow={() => {
          awaited.figure = previous?.id ?? null;
        }}
      />
      <SignLink
        href={next?.href ?? null}
        words={wordsTo('next', next)}
        path="M4.5 2.5L8 6l-3.5 3.5"
        onFollow={() => {
          awaited.figure = next?.id ?? null;
        }}
      />
    </div>
  );
}
