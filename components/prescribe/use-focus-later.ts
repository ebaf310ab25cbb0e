import { useEffect, useRef } from 'react';

type Later = { id: string; onlyIfLost: boolean };

/** Where the focus goes once the list has changed under it; `onlyIfLost`: only where its element is gone. */
export function useFocusLater() {
  const target = useRef<Later | null>(null);
  useEffect(() => {
    const later = target.current;
    if (later === null) return;
    target.current = null;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost || !later.onlyIfLost) document.getElementById(later.id)?.focus();
  });
  return (id: string, { onlyIfLost = false } = {}) => {
    target.current = { id, onlyIfLost };
  };
}
