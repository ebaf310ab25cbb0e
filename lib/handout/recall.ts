import { z } from 'zod';
import type { NewlyTrue, RecallTier } from '@/lib/prescription/newly-true';

/** What set a re-check going. */
export const RecheckCause = z.enum([
  'patient',
  'knowledge',
  'rule',
  'clinic-rule',
  'own-exercise',
  'daily',
  'by-hand',
]);
export type RecheckCause = z.infer<typeof RecheckCause>;

/** `no-longer-true`: what was found went away by itself, as with a mistaken answer put right. */
export const RecallOutcome = z.enum(['kept', 'changed', 'ended', 'no-longer-true']);
export type RecallOutcome = z.infer<typeof RecallOutcome>;

/** Why a doctor keeps a handout as it is although something is newly true; ours, after the coded overrides. */
export const KeepReason = z.enum([
  'benefit-outweighs-risk',
  'already-done-without-symptoms',
  'specialist-agreed',
  'rule-wrong-here',
  'told-the-patient',
  'other',
]);
export type KeepReason = z.infer<typeof KeepReason>;

/** What waits for a doctor's decision on one issued version. */
export type Recall = {
  id: string;
  /** Counts the changes; a decision names the one it was made on. */
  version: number;
  versionNumber: number;
  cause: RecheckCause;
  tier: RecallTier;
  findings: NewlyTrue[];
  /** Variants and activities that rest on the patient's page. */
  paused: string[];
  holdsAll: boolean;
  foundAt: Date;
};

/** A stop is lifted only by resolving its cause. */
export function mayKeep({ findings }: Pick<Recall, 'findings'>): boolean {
  return findings.every(({ tier, target }) => {
    const isOnAll = target === null && tier === 'contraindicated';
    return tier !== 'stop' && !isOnAll;
  });
}

/** What a decision to keep has to say. A contraindicated exercise and "other" need words. */
export function needsNote(tier: RecallTier, reason: KeepReason): boolean {
  return tier === 'contraindicated' || reason === 'other';
}
