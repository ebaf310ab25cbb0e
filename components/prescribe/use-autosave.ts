import { useCallback, useEffect, useRef, useState } from 'react';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { SaveAnswer } from './answers';

/** Pause after the last change before it is saved, milliseconds. */
const SAVE_AFTER = 800;

type Theirs = { content: PrescriptionDraft; version: number };

export type SaveState =
  | { status: 'idle' | 'saving' | 'failed' | 'signed-out' }
  | { status: 'saved'; at: Date }
  | { status: 'conflict'; theirs: Theirs | null };

type Save = (content: PrescriptionDraft, version: number | null) => Promise<SaveAnswer>;

/**
 * Saves the draft behind the doctor's back, one save at a time. What could not be saved stays in memory and is tried
 * again by hand, when the connection returns and when the tab is looked at again. A conflict waits for an answer.
 */
export function useAutosave(draft: PrescriptionDraft, version: number | null, save: Save) {
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const latest = useRef(draft);
  const kept = useRef(draft);
  const base = useRef(version);
  const isHeld = useRef(false);
  const flight = useRef<Promise<void> | null>(null);

  const flush = useCallback(async () => {
    while (!isHeld.current && kept.current !== latest.current) {
      const sent = latest.current;
      setState({ status: 'saving' });
      const answer = await save(sent, base.current).catch(() => ({ status: 'failed' as const }));
      if (answer.status === 'saved') {
        base.current = answer.version;
        kept.current = sent;
        setState({ status: 'saved', at: new Date() });
      } else if (answer.status === 'changed-elsewhere') {
        isHeld.current = true;
        setState({ status: 'conflict', theirs: answer.theirs });
      } else {
        setState({ status: answer.status === 'signed-out' ? 'signed-out' : 'failed' });
        return;
      }
    }
  }, [save]);

  const push = useCallback(() => {
    flight.current ??= flush().finally(() => {
      flight.current = null;
    });
    return flight.current;
  }, [flush]);

  useEffect(() => {
    latest.current = draft;
    if (draft === kept.current) return;
    const timer = setTimeout(push, SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [draft, push]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (kept.current !== latest.current && !isHeld.current) event.preventDefault();
    };
    window.addEventListener('focus', push);
    window.addEventListener('online', push);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('focus', push);
      window.removeEventListener('online', push);
      window.removeEventListener('beforeunload', warn);
    };
  }, [push]);

  /** Saves mine over theirs. */
  function keepMine(theirs: Theirs | null) {
    base.current = theirs?.version ?? null;
    isHeld.current = false;
    void push();
  }

  /** The caller shows `theirs.content` from now on. */
  function takeTheirs(theirs: Theirs) {
    base.current = theirs.version;
    kept.current = theirs.content;
    latest.current = theirs.content;
    isHeld.current = false;
    setState({ status: 'saved', at: new Date() });
  }

  /** No save may follow an issue, which removes the draft. */
  async function hold() {
    isHeld.current = true;
    await flight.current;
  }

  function release() {
    isHeld.current = false;
    void push();
  }

  return { state, retry: push, keepMine, takeTheirs, hold, release };
}
