'use client';

import { useEffect, useState } from 'react';
import { Found, stillFound } from './found';

/** Typing faster than this asks once. */
const PAUSE_MS = 150;

export type Search = {
  /** While `loading`, what was found before and is still what is typed; `null` = nothing of the kind. */
  found: Found | null;
  status: 'loading' | 'done' | 'failed' | 'signed-out';
};

type Answer = Search & { query: string; attempt: number };

const NOTHING_ASKED: Answer = { query: '', attempt: -1, found: null, status: 'loading' };

/** Asks the server for what is typed, and forgets an answer nobody waits for any more. */
export function useFind(query: string, attempt: number): Search {
  const [answer, setAnswer] = useState(NOTHING_ASKED);
  useEffect(() => {
    const left = new AbortController();
    const timer = setTimeout(
      async () => {
        const search = await ask(query, left.signal);
        if (!left.signal.aborted) setAnswer({ ...search, query, attempt });
      },
      query === '' ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [query, attempt]);
  if (answer.query === query && answer.attempt === attempt) return answer;
  return { found: answer.found && stillFound(answer.found, query), status: 'loading' };
}

async function ask(query: string, signal: AbortSignal): Promise<Search> {
  try {
    const answer = await fetch('/find', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    });
    if (answer.status === 401) return { found: null, status: 'signed-out' };
    if (!answer.ok) return { found: null, status: 'failed' };
    return { found: Found.parse(await answer.json()), status: 'done' };
  } catch {
    return { found: null, status: 'failed' };
  }
}
