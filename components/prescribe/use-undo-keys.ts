import { useEffect, useRef } from 'react';
import { pressedOf } from '@/components/shortcuts/shortcut-table';
import type { ProgramActs } from './use-program';

const TYPED_IN = 'input, textarea, [contenteditable]';
const NO_TEXT = '[type=checkbox], [type=radio], [type=range]';

/** Whether the browser's own undo is the one meant: in a text field, or a number that is just being typed. */
function isTyping(target: EventTarget | null, typedIn: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches(TYPED_IN)) return false;
  if (target.matches(NO_TEXT)) return false;
  return target.closest('[data-stepper]') === null || target === typedIn;
}

/** The keys of the table take a step back or forward again; not in a dialog, not while typing. */
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
      const act = pressedOf(['undo', 'redo'], event);
      if (!act) return;
      if (isTyping(event.target, typedIn) || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      acts.current[act]?.();
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
