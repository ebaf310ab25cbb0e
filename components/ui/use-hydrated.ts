'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** `false` until the page's scripts answer; a form that needs them waits with its button. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
