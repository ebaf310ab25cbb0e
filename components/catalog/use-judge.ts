'use client';

import { useState, useTransition } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import type { Verdict } from '@/lib/interpretation/review';
import type { FigureView } from './figure-view';
import { type Judge, problemOf, type ReviewProblem } from './review-answer';

type Judging = { onJudge: Judge; onDone: (verdict: Verdict) => void };

/** Says a verdict on the figure as this page shows it; one that is not kept says why. */
export function useJudge(
  { id, contentHash, reviews }: FigureView,
  { onJudge, onDone }: Judging,
): {
  isPending: boolean;
  problem: ReviewProblem | null;
  judge: (verdict: Verdict, note?: string, onKept?: () => void) => void;
} {
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const [isPending, start] = useTransition();
  function judge(verdict: Verdict, note = '', onKept?: () => void) {
    if (verdict === 'doubted' && note.trim() === '') return setProblem('note-required');
    const seen = reviews[0]?.number ?? 0;
    start(async () => {
      const request = { figureId: id, verdict, note, contentHash, seen };
      const answer = await onJudge(request).catch(failed);
      const found = problemOf(answer);
      setProblem(found);
      if (found) return;
      onKept?.();
      onDone(verdict);
    });
  }
  return { isPending, problem, judge };
}
