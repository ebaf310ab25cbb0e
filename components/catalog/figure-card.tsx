'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { dayText } from '@/components/ui/day-text';
import { awaited, takeAwaited } from './awaited-figure';
import type { BoardFigure } from './catalog-board';
import { NoFigure } from './no-figure';
import { ReviewTag } from './review-tag';

type FigureCardProps = { figure: BoardFigure; href: string; picture: ReactNode };

/** One figure of the overview; a press anywhere opens it. */
export function FigureCard({ figure, href, picture }: FigureCardProps) {
  const t = useTranslations('catalog');
  const language = useLocale();
  const card = useRef<HTMLAnchorElement>(null);
  const { id, name, level, state, judged } = figure;
  useEffect(() => {
    if (!takeAwaited(id)) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <Link
      ref={card}
      href={href}
      prefetch={false}
      onClick={() => {
        awaited.figure = id;
      }}
      className="grid h-full grid-cols-[104px_1fr] overflow-hidden rounded-xl border border-line bg-surface shadow-card transition-colors hover:border-line-2 md:flex md:flex-col"
    >
      <span
        aria-hidden="true"
        className="flex h-full min-h-24 items-end justify-center bg-fig p-1.5 md:h-26 md:min-h-0"
      >
        {picture ? (
          <span className="flex h-20 w-full justify-center md:h-full">{picture}</span>
        ) : (
          <NoFigure />
        )}
      </span>
      <span className="flex min-w-0 grow flex-col gap-1 px-2.5 py-2">
        <span className="font-semibold text-[13px] leading-[18px]">{name}</span>
        <span className="text-ink-2 text-xs">
          {id}
          {level && ` · ${t(`level.${level}`)}`}
        </span>
        <span className="mt-auto flex flex-wrap items-center gap-x-2 gap-y-0.5 pt-0.5">
          <ReviewTag state={state} />
          {judged && (
            <span className="text-ink-2 text-xs">
              {t('judged', { by: judged.by, on: dayText(judged.on, language) })}
            </span>
          )}
        </span>
        {judged?.note && <span className="line-clamp-2 text-xs">{judged.note}</span>}
      </span>
    </Link>
  );
}
