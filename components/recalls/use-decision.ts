'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';
import type { RecallAnswer } from './recall-answer';

export type DecisionProblem = Exclude<RecallAnswer['status'], 'kept' | 'ended'> | 'failed';

/** Carries a decision to the server and goes on to the next; what went wrong stays beside what was typed. */
export function useDecision(nextHref: string) {
  const router = useRouter();
  const [problem, setProblem] = useState<DecisionProblem | null>(null);
  const [isBusy, startDeciding] = useTransition();
  const decide = (ask: () => Promise<RecallAnswer>) =>
    startDeciding(async () => {
      const answer = await ask().catch(noAnswer);
      const status = answer?.status ?? 'failed';
      if (status === 'kept' || status === 'ended') {
        setProblem(null);
        router.push(nextHref);
        router.refresh();
      } else setProblem(status);
    });
  return { decide, problem, isBusy };
}
