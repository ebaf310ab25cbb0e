import { useEffect, useRef } from 'react';
import type { ProgramActs } from './use-program';

const TYPED_IN = 'input, textarea, [contenteditable]';
const NO_TEXT = '[type=checkbox], [type=radio], [type=range]';

/** Whether the browser's own undo is the one meant: in a text field, or a number that is just being typed. */
function isTyping(target: EventTarget | null, typedIn: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches(TYPED_IN)) return false;
  if (target.matches(NO_TEXT)) return false;
  return target.closest('[data-stepper]') === null || target === typedIn;
}

/** The letter of a key; on a Thai keyboard the Latin one that stands on it too. */
function letterOf({ key, code }: KeyboardEvent): string {
  return (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();
}

/** Ctrl or Cmd with Z takes a step back, with Shift (or Ctrl with Y) forward again; not in a dialog, not while typing. */
export function useUndoKeys({ undo, redo }: Pick<ProgramActs, 'undo' | 'redo'>) {
  const acts = useRef({ undo, redo });
  useEffect(() => {
    acts.current = { undo, redo };
  });
  useEffect(() => {
    let typedIn: EventTarget | null = null;
    const remember = ({ target }: Event) => {
      typedIn = target;
    };
    const forget = () => {
      typedIn = null;
    };
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Enter') forget();
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = letterOf(event);
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && event.ctrlKey);
      if (key !== 'z' && !isRedo) return;
      if (isTyping(event.target, typedIn) || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      (isRedo ? acts.current.redo : acts.current.undo)?.();
    };
    document.addEventListener('input', remember);
    document.addEventListener('focusout', forget);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('input', remember);
      document.removeEventListener('focusout', forget);
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
