'use client';

import { useState } from 'react';

/** Notes not sent yet, by figure: walking on and coming back loses none. */
const kept = new Map<string, string>();

export function useKeptNote(figure: string): [note: string, keep: (note: string) => void] {
  const [note, setNote] = useState(() => kept.get(figure) ?? '');
  function keep(typed: string) {
    if (typed === '') kept.delete(figure);
    else kept.set(figure, typed);
    setNote(typed);
  }
  return [note, keep];
}
