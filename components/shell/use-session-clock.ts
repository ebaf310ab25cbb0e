'use client';

import { useEffect, useRef, useState } from 'react';
import { IDLE_MS, nextStep, type SessionLeft, type SessionState, stateOf } from './session-clock';

const LOOK_EVERY_MS = 15_000;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

type Clock = {
  state: SessionState;
  /** Tells the server that somebody is there. */
  stay: () => void;
};

/**
 * Follows the session of the person whose page it is. `look` and `tell` answer what is left, `null` once it ended; where
 * they fail nothing is concluded.
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
  const seen = useRef<{ contact: number; input: number; endsAt: number } | null>(null);
  const run = useRef<(step: 'tell' | 'look') => void>(() => undefined);

  useEffect(() => {
    let isAsking = false;
    const now = Date.now();
    seen.current = { contact: now, input: now, endsAt: now + leftMs };

    async function ask(step: 'tell' | 'look') {
      if (isAsking) return;
      isAsking = true;
      try {
        const left = await (step === 'tell' ? tell() : look());
        const at = Date.now();
        current.current = stateOf(left, userId);
        setState(current.current);
        if (left === null || !seen.current) return;
        const idleFor = IDLE_MS - left.idleLeftMs;
        seen.current = { ...seen.current, contact: at - idleFor, endsAt: at + left.leftMs };
      } catch {
        // No answer says nothing about the session.
      } finally {
        isAsking = false;
      }
    }
    run.current = ask;

    function tick() {
      if (!seen.current) return;
      const step = nextStep(current.current, seen.current, Date.now());
      if (step !== 'wait') ask(step);
    }
    function note() {
      if (!seen.current) return;
      seen.current.input = Date.now();
      if (current.current === 'idle-soon') ask('tell');
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

  return { state, stay: () => run.current('tell') };
}
