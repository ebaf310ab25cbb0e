import type { CheckResult, Finding, Tier } from '@/lib/contraindications/finding';
import { findingKey } from './finding-key';
import type { OverrideReason, PrescriptionDraft } from './program';

/** A rule that spoke of one exercise; `target` is its variant, empty for the whole program. */
export type ShownFinding = { ruleId: string; target: string; tier: Tier };

export type SettledFinding = ShownFinding &
  ({ outcome: 'acknowledged'; reason: null } | { outcome: 'overridden'; reason: OverrideReason });

/** A note is folded and asks for nothing, so nothing becomes of it. */
const asksForSomething = ({ tier }: Finding) => tier !== 'note';

function spread(findings: readonly Finding[], target: string): ShownFinding[] {
  return findings
    .filter(asksForSomething)
    .flatMap(({ ruleIds, tier }) => ruleIds.map((ruleId) => ({ ruleId, target, tier })));
}

/** Each rule once for each exercise, worst tier first: rules that were merged into one finding spoke too. */
function once<One extends ShownFinding>(all: readonly One[]): One[] {
  const seen = new Map<string, One>();
  for (const one of all) {
    const key = `${one.ruleId} ${one.target}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** What the check said of a program while it was written; the activities are advice and not part of it. */
export function listShown({ targets, program }: CheckResult): ShownFinding[] {
  return once([
    ...targets.flatMap(({ variant, findings }) =>
      variant === undefined ? [] : spread(findings, variant),
    ),
    ...spread(program.findings, ''),
  ]);
}

/** What the doctor made of the findings that still stand at the issue; whatever was shown before and is gone, was followed. */
export function listSettled(draft: PrescriptionDraft, check: CheckResult): SettledFinding[] {
  const ofEntries = draft.entries.flatMap(({ variant, override }): SettledFinding[] => {
    const found = check.targets.find((target) => target.variant === variant)?.findings ?? [];
    return spread(found, variant).map((one) =>
      // An override answers for everything that is said of its exercise.
      override
        ? { ...one, outcome: 'overridden', reason: override.reason }
        : { ...one, outcome: 'acknowledged', reason: null },
    );
  });
  const read = check.program.findings.filter((one) => draft.programRead.includes(findingKey(one)));
  return once([
    ...ofEntries,
    ...spread(read, '').map((one) => ({ ...one, outcome: 'acknowledged' as const, reason: null })),
  ]);
}
