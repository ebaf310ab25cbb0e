import { useState } from 'react';
import { failureOf } from '@/components/ui/failure-of';
import type { DraftChanged } from './review-answers';
import type { Trouble } from './trouble-banner';

/** What the server said instead of doing it. */
export type Refusal = { status: Trouble } | { status: 'refused' } | DraftChanged;

type Answered = { status: string };

/**
 * One act at a time on the stored draft: what was changed here is stored first, then the act names the version it means.
 * A lost answer may be asked for again.
 */
export function useDraftAct(settle: () => Promise<number | null>) {
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function act<Answer extends Answered>(
    ask: (version: number) => Promise<Answer>,
    onDone: (answer: Answer) => boolean,
  ) {
    if (isBusy) return;
    setIsBusy(true);
    setRefusal(null);
    const version = await settle();
    // What could not be stored says why by itself.
    if (version !== null) {
      const answer: Answered = await ask(version).catch((error: unknown) => ({
        status: failureOf(error),
      }));
      const isLost = answer.status === 'failed' || answer.status === 'storage-full';
      if (!isLost && onDone(answer as Answer)) return;
      setRefusal(answer as Refusal);
    }
    setIsBusy(false);
  }

  return { isBusy, refusal, act, forget: () => setRefusal(null) };
}
