'use client';

import { useEffect, useState } from 'react';
import { Found } from './found';

/** Typing faster than this asks once. */
const PAUSE_MS = 150;

export type Search = {
  /** For what was asked last; while `loading` they are the ones before. */
  found: Found | null;
  status: 'loading' | 'done' | 'failed' | 'signed-out';
};

/** Asks the server for what is typed, and forgets an answer nobody waits for any more. */
export function useFind(query: string, attempt: number): Search {
  const [search, setSearch] = useState<Search>({ found: null, status: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const left = new AbortController();
    setSearch(({ found }) => ({ found, status: 'loading' }));
    const timer = setTimeout(
      async () => {
        const answer = await ask(query, left.signal);
        if (!left.signal.aborted) setSearch(answer);
      },
      query === '' ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [query, attempt]);
  return search;
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
