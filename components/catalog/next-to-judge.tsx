'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { awaited } from './awaited-figure';
import type { FigureView } from './figure-view';

type NextToJudgeProps = {
  figure: FigureView;
  /** The button that was pressed is gone: the way on takes the keyboard. */
  isAwaited: boolean;
};

export function NextToJudge({ figure: { nextToJudge }, isAwaited }: NextToJudgeProps) {
  const t = useTranslations('catalog.act');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isAwaited) link.current?.focus();
  }, [isAwaited]);
  if (!nextToJudge) return <p className="text-[13px] text-ink-2">{t('allJudged')}</p>;
  return (
    <ButtonLink
      ref={link}
      variant="primary"
      href={nextToJudge.href}
      prefetch={false}
      onClick={() => {
        awaited.figure = nextToJudge.id;
      }}
    >
      {t('nextToJudge', { id: nextToJudge.id })}
    </ButtonLink>
  );
}
