import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '@/components/ui/failure-of';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { SaveAnswer } from './answers';

/** Pause after the last change before it is saved, milliseconds. */
const SAVE_AFTER = 800;

type Theirs = { content: PrescriptionDraft; version: number; authorName: string };

export type SaveState =
  | { status: 'idle' | 'saving' | 'signed-out' | Failure }
  | { status: 'saved'; at: Date }
  | { status: 'conflict'; theirs: Theirs | null };

type Save = (content: PrescriptionDraft, version: number | null) => Promise<SaveAnswer>;

/**
 * Saves the draft behind the doctor's back, one save at a time. What could not be saved stays in memory and is tried
 * again by hand, when the connection returns and when the tab is looked at again. A conflict waits for an answer.
 */
export function useAutosave(draft: PrescriptionDraft, version: number | null, save: Save) {
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const [keptVersion, setKeptVersion] = useState(version);
  const latest = useRef(draft);
  const kept = useRef<PrescriptionDraft | null>(draft);
  const base = useRef(version);
  const isHeld = useRef(false);
  const flight = useRef<Promise<void> | null>(null);

  const flush = useCallback(async () => {
    while (!isHeld.current && kept.current !== latest.current) {
      const sent = latest.current;
      setState({ status: 'saving' });
      const answer = await save(sent, base.current).catch((error: unknown) => ({
        status: failureOf(error),
      }));
      if (answer.status === 'saved') {
        base.current = answer.version;
        kept.current = sent;
        setKeptVersion(answer.version);
        setState({ status: 'saved', at: new Date() });
      } else if (answer.status === 'changed-elsewhere') {
        isHeld.current = true;
        setState({ status: 'conflict', theirs: answer.theirs });
      } else {
        const { status } = answer;
        setState({
          status: status === 'signed-out' || status === 'storage-full' ? status : 'failed',
        });
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
    // Also where nothing was changed here since: theirs stands there now.
    kept.current = null;
    isHeld.current = false;
    void push();
  }

  /** The caller shows `theirs.content` from now on. */
  function takeTheirs(theirs: Theirs) {
    base.current = theirs.version;
    setKeptVersion(theirs.version);
    kept.current = theirs.content;
    latest.current = theirs.content;
    isHeld.current = false;
    setState({ status: 'saved', at: new Date() });
  }

  /** Stores what is not stored yet. @returns its version; `null`: it could not be, and `state` says why. */
  async function settle(): Promise<number | null> {
    // A draft that was only looked at is stored now, for whoever goes on with it.
    if (base.current === null) kept.current = null;
    await push();
    return kept.current === latest.current && !isHeld.current ? base.current : null;
  }

  /** No save may follow an issue, which removes the draft. */
  async function hold() {
    isHeld.current = true;
    await flight.current;
  }

  return { state, version: keptVersion, retry: push, settle, keepMine, takeTheirs, hold };
}
