'use client';

import { useSyncExternalStore } from 'react';

/** Something of which a page has one and which is opened from far away: by a key, a button of the bar, a menu. */
export function pageSwitch() {
  let isOpen = false;
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    set(next: boolean): void {
      isOpen = next;
      for (const listener of listeners) listener();
    },
    useIsOpen(): boolean {
      return useSyncExternalStore(
        listen,
        () => isOpen,
        () => false,
      );
    },
  };
}
