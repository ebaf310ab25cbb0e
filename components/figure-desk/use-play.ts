'use client';

import { useEffect, useState } from 'react';

/** Seconds of the way there while it plays; the way back takes as long. */
const THERE = 2.5;

/** The moment that is shown, 0 to 1, or `null` for the chosen pose; playing runs it there and back. */
export function usePlay() {
  const [moment, setMoment] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    const begun = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const way = (Math.max(0, now - begun) / 1_000 / THERE) % 2;
      setMoment(way < 1 ? way : 2 - way);
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  const showAt = (next: number | null) => {
    setPlaying(false);
    setMoment(next);
  };
  return { moment, isPlaying, showAt, toggle: () => setPlaying(!isPlaying) };
}
