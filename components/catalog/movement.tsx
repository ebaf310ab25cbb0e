'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { groundOf, PICTURE } from './picture-look';

/** Whether the last figure was left playing: the next one then plays too. */
const wish = { plays: false };

/** Invisible rather than not displayed: Chromium never moves a path that once was not. */
const LAYER = 'absolute inset-0 flex justify-center';

type MovementProps = {
  /** Shown until it is played. */
  still: ReactNode;
  /** Runs by itself unless it is paused. */
  moving: ReactNode;
  isFlat: boolean;
  /** Plays without being asked, unless who looks wants stillness. */
  playsAtOnce?: boolean;
};

/** Still until somebody plays it; stopped, it keeps the pose it has reached. */
export function Movement({ still, moving, isFlat, playsAtOnce = false }: MovementProps) {
  const t = useTranslations('catalog.figure');
  const picture = useRef<HTMLDivElement>(null);
  const [isStarted, setStarted] = useState(false);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    const wantsStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if ((wish.plays || playsAtOnce) && !wantsStill) setPlaying(true);
  }, [playsAtOnce]);

  useEffect(() => {
    const svg = picture.current?.querySelector('svg');
    if (!svg) return;
    if (!isPlaying) return svg.pauseAnimations();
    // Also what sets a picture going that was put into the page later.
    if (!isStarted) svg.setCurrentTime(0);
    svg.unpauseAnimations();
    setStarted(true);
  }, [isPlaying, isStarted]);

  const toggle = () => {
    wish.plays = !isPlaying;
    setPlaying(!isPlaying);
  };
  return (
    <figure className={`${PICTURE} self-start`}>
      <div className={groundOf({ isFlat })}>
        <div className="relative h-full w-full">
          <div className={`${LAYER} ${isStarted ? 'invisible' : ''}`}>{still}</div>
          <div ref={picture} className={`${LAYER} ${isStarted ? '' : 'invisible'}`}>
            {moving}
          </div>
        </div>
      </div>
      <figcaption className="flex items-center justify-between gap-3 px-3 py-1 font-semibold text-[13px]">
        {t('movement')}
        <Button variant="quiet" onPress={toggle}>
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 fill-current">
            <path d={isPlaying ? 'M2 2h8v8H2z' : 'M3 1.5l7.5 4.5L3 10.5z'} />
          </svg>
          {t(isPlaying ? 'stop' : 'play')}
          <span className="sr-only"> {t('playMovement')}</span>
        </Button>
      </figcaption>
    </figure>
  );
}
