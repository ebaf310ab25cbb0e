import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { NOTE_AT_MOST } from './note-at-most';

export const Verdict = z.enum(['signed-off', 'doubted', 'taken-back']);
export type Verdict = z.infer<typeof Verdict>;

export const ReviewRequest = z.strictObject({
  figureId: PlainText.max(40),
  verdict: Verdict,
  /** Never empty for a doubt. */
  note: PlainText.trim().max(NOTE_AT_MOST),
  /** Of the content as the page showed it. */
  contentHash: PlainText.max(40),
  /** Number of the newest review the page showed; 0 = none. */
  seen: z.int().min(0),
});
export type ReviewRequest = z.infer<typeof ReviewRequest>;

/** What somebody of the clinic said of one figure on a day; `number` counts the clinic's reviews of it from 1. */
export type Review = {
  number: number;
  verdict: Verdict;
  note: string;
  contentHash: string;
  by: string;
  on: string;
};

/** `changed` = what was judged reads or looks otherwise now. */
export type ReviewState = 'open' | 'signed-off' | 'doubted' | 'changed';

/** How a figure stands by its newest review; `review` = the verdict it stands by. */
export type Standing =
  | { state: 'open'; review: null }
  | { state: Exclude<ReviewState, 'open'>; review: Review };

export function standingOf(newest: Review | null, contentHash: string): Standing {
  if (newest === null || newest.verdict === 'taken-back') return { state: 'open', review: null };
  if (newest.contentHash !== contentHash) return { state: 'changed', review: newest };
  return { state: newest.verdict, review: newest };
}

/** Why a review may not be kept. */
export type ReviewRefusal =
  | 'note-required'
  | 'no-figure'
  | 'changed-meanwhile'
  | 'judged-meanwhile'
  | 'nothing-to-take-back';

/** `null` = it may be kept: it speaks of what stands there now, and nobody spoke since the page was read. */
export function refusalOf(
  { verdict, note, contentHash, seen }: ReviewRequest,
  now: { newest: Review | null; contentHash: string; isDrawn: boolean },
): ReviewRefusal | null {
  if (verdict === 'doubted' && note === '') return 'note-required';
  if (seen !== (now.newest?.number ?? 0)) return 'judged-meanwhile';
  if (verdict === 'taken-back') {
    return standingOf(now.newest, now.contentHash).state === 'open' ? 'nothing-to-take-back' : null;
  }
  if (contentHash !== now.contentHash) return 'changed-meanwhile';
  return verdict === 'signed-off' && !now.isDrawn ? 'no-figure' : null;
}
