'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ProgressAnswer, ProgressView } from './recall-answer';

/** A run of a thousand handouts takes a minute or two. */
const EVERY_MS = 2_000;
/** While nothing runs: a colleague may change a rule. */
const IDLE_MS = 20_000;

/** The newest answer of the server; when a run has ended or begun, the list below is loaded again. */
export function useFreshProgress(
  drawn: ProgressView | null,
  onRead: () => Promise<ProgressAnswer>,
) {
  const router = useRouter();
  const [progress, setProgress] = useState(drawn);
  const [isLost, setLost] = useState(false);
  const stood = progress && `${progress.id} ${progress.state}`;
  const isRunning = progress !== null && progress.state !== 'finished';

  useEffect(() => {
    let isGone = false;
    const timer = setInterval(
      async () => {
        const answer = await onRead().catch(() => null);
        if (isGone) return;
        setLost(answer?.status !== 'read');
        if (answer?.status !== 'read') return;
        setProgress(answer.progress);
        const stands = answer.progress && `${answer.progress.id} ${answer.progress.state}`;
        if (stands !== stood) router.refresh();
      },
      isRunning ? EVERY_MS : IDLE_MS,
    );
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [onRead, router, stood, isRunning]);

  return { progress, isLost, take: setProgress };
}
