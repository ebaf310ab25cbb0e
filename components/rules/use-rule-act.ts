'use client';

import { useState, useTransition } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { type Act, problemOf, type RuleProblem } from './rule-answer';

/** Runs acts one after the other; the first that changes nothing ends it and says why. */
export function useRuleAct(onDone?: () => void): {
  isPending: boolean;
  problem: RuleProblem | null;
  run: (act: Act, ...requests: unknown[]) => void;
} {
  const [problem, setProblem] = useState<RuleProblem | null>(null);
  const [isPending, start] = useTransition();
  function run(act: Act, ...requests: unknown[]) {
    start(async () => {
      for (const request of requests) {
        const answer = await confirmed(() => act(request)).catch(failed);
        const found = problemOf(answer);
        setProblem(found);
        if (found) return;
      }
      onDone?.();
    });
  }
  return { isPending, problem, run };
}
