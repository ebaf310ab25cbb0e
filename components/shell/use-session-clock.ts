'use client';

import { useEffect, useRef, useState } from 'react';
import {
  IDLE_MS,
  nextStep,
  type Seen,
  type SessionLeft,
  type SessionState,
  stateOf,
  stateUnanswered,
} from './session-clock';

const LOOK_EVERY_MS = 15_000;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

type Clock = {
  state: SessionState;
  /** Tells the server that somebody is there. @returns what the page is to show now. */
  stay: () => Promise<SessionState>;
};

/**
 * Follows the session of the person whose page it is. `look` and `tell` answer what is left, `null` once it ended; where
 * they fail the clock alone says what is over.
 */
export function useSessionClock({
  userId,
  leftMs,
  look,
  tell,
}: Pick<SessionLeft, 'userId' | 'leftMs'> & {
  look: () => Promise<SessionLeft | null>;
  tell: () => Promise<SessionLeft | null>;
}): Clock {
  const [state, setState] = useState<SessionState>('open');
  const current = useRef<SessionState>('open');
  const seen = useRef<Seen | null>(null);
  const tellNow = useRef(() => Promise.resolve<SessionState>('open'));

  useEffect(() => {
    let asking: Promise<void> | null = null;
    const now = Date.now();
    seen.current = { contact: now, input: now, endsAt: now + leftMs };

    async function ask(step: 'tell' | 'look') {
      try {
        const left = await (step === 'tell' ? tell() : look());
        const at = Date.now();
        current.current = stateOf(left, userId);
        setState(current.current);
        if (left === null || !seen.current) return;
        const idleFor = IDLE_MS - left.idleLeftMs;
        seen.current = { ...seen.current, contact: at - idleFor, endsAt: at + left.leftMs };
      } catch {
        if (!seen.current) return;
        current.current = stateUnanswered(current.current, seen.current, Date.now());
        setState(current.current);
      }
    }
    /** What the page asks by itself it asks once at a time. */
    function askAlone(step: 'tell' | 'look') {
      asking ??= ask(step).finally(() => {
        asking = null;
      });
    }
    tellNow.current = async () => {
      await asking;
      await ask('tell');
      return current.current;
    };

    function tick() {
      if (!seen.current) return;
      const step = nextStep(current.current, seen.current, Date.now());
      if (step !== 'wait') askAlone(step);
    }
    function note() {
      if (!seen.current) return;
      seen.current.input = Date.now();
      if (current.current === 'idle-soon') askAlone('tell');
    }

    const timer = setInterval(tick, LOOK_EVERY_MS);
    // A machine that slept comes back with its page in sight.
    document.addEventListener('visibilitychange', tick);
    for (const name of INPUTS) document.addEventListener(name, note, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      for (const name of INPUTS) document.removeEventListener(name, note);
    };
  }, [userId, leftMs, look, tell]);

  return { state, stay: () => tellNow.current() };
}
