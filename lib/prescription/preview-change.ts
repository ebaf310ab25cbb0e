import type { CheckResult } from '@/lib/contraindications/finding';
import type { NewlyTrue } from './newly-true';
import type { Recheck } from './recheck';

/** What an edit that is not saved yet would do to an active handout. */
export type PreviewedChange = {
  /** Newly true with the edit and not without it, worst first. */
  added: NewlyTrue[];
  /** Variants and activities that would begin to rest. */
  paused: string[];
  /** Everything would begin to rest. */
  holdsAll: boolean;
  /** What rests or waits now would do so no more. */
  isLifted: boolean;
};

const keyOf = ({ target, topics, tier }: NewlyTrue) => JSON.stringify([target, topics, tier]);

/** `before`: what is newly true of the handout as the history stands saved; `null` = nothing. */
export function previewChange(before: Recheck | null, after: Recheck | null): PreviewedChange {
  const standing = new Set(before?.findings.map(keyOf));
  return {
    added: (after?.findings ?? []).filter((finding) => !standing.has(keyOf(finding))),
    paused: (after?.paused ?? []).filter((id) => !before?.paused.includes(id)),
    holdsAll: (after?.holdsAll ?? false) && !before?.holdsAll,
    isLifted: before !== null && after === null,
  };
}

/** How many exercises of a draft get another verdict. */
export function countOtherVerdicts(before: CheckResult, after: CheckResult): number {
  const outcomes = new Map(before.targets.map((target) => [target.variant, target.outcome]));
  return after.targets.filter(({ variant, outcome }) => outcomes.get(variant) !== outcome).length;
}
