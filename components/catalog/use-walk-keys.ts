'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { awaited } from './awaited-figure';
import type { FigureView } from './figure-view';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

/** Left and right walk to the figures before and after, Escape back to all; not while something is typed in. */
export function useWalkKeys({
  id,
  previous,
  next,
  allHref,
}: Pick<FigureView, 'id' | 'previous' | 'next' | 'allHref'>): void {
  const router = useRouter();
  useEffect(() => {
    const steps: Record<string, { id: string; href: string } | null> = {
      ArrowLeft: previous,
      ArrowRight: next,
      Escape: { id, href: allHref },
    };
    const walk = (event: KeyboardEvent) => {
      const isHeld = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      const isTypedIn = event.target instanceof Element && event.target.matches(TYPED_IN);
      const step = steps[event.key];
      if (!step || isHeld || isTypedIn || event.defaultPrevented) return;
      awaited.figure = step.id;
      router.push(step.href);
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [id, previous, next, allHref, router]);
}
