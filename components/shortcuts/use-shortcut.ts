'use client';

import { useEffect, useRef } from 'react';
import { arePressed, isSingleKey, SHORTCUTS, type ShortcutId } from './shortcut-table';
import { areSingleKeysOn } from './single-keys';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

/** Acts on a shortcut of the table. A key that is pressed alone never fires where something is typed, none over a dialog. */
export function useShortcut(id: ShortcutId, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const keys = SHORTCUTS[id].keys.find((each) => arePressed(each, event));
      if (keys === undefined || event.defaultPrevented || event.repeat) return;
      if (document.querySelector('[role=dialog]')) return;
      const isTyping = event.target instanceof Element && event.target.matches(TYPED_IN);
      if (isTyping && !keys.includes('+')) return;
      if (isSingleKey(keys) && !areSingleKeysOn()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [id]);
}
