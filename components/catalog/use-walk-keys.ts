'use client';

import { useRouter } from 'next/navigation';
import { useShortcut } from '@/components/shortcuts/use-shortcut';
import { awaited } from './awaited-figure';
import type { FigureView } from './figure-view';

/** Left and right walk to the figures before and after, Escape back to all; not while something is typed in. */
export function useWalkKeys({
  id,
  previous,
  next,
  allHref,
}: Pick<FigureView, 'id' | 'previous' | 'next' | 'allHref'>): void {
  const router = useRouter();
  const walk = (step: { id: string; href: string } | null) => {
    if (!step) return;
    awaited.figure = step.id;
    router.push(step.href);
  };
  useShortcut('previousFigure', () => walk(previous));
  useShortcut('nextFigure', () => walk(next));
  useShortcut('allFigures', () => walk({ id, href: allHref }));
}
