import type { CheckResult } from '@/lib/contraindications/finding';
import type { PrescriptionDraft } from './program';

/** Why a draft may not be issued; codes only, the screen has the words. `variant` names the exercise it is about. */
export type Blocker = {
  code:
    | 'empty-program'
    | 'program-stop'
    | 'program-finding-unread'
    | 'contraindicated-unresolved'
    | 'caution-unread'
    | 'supervised-only'
    | 'not-checked-unconfirmed';
  variant?: string;
};

/**
 * Everything that still stands between a draft and its issue, in program order; empty = may be issued.
 *
 * A stop is lifted only by resolving its cause. A contraindicated exercise needs an override with a note, a caution
 * a reading, an unanswered history one confirmation. "Supervised only" takes an exercise off the home sheet.
 */
export function listBlockers(draft: PrescriptionDraft, check: CheckResult): Blocker[] {
  if (draft.entries.length === 0) return [{ code: 'empty-program' }];

  const program = check.program.findings;
  if (program.some(({ tier }) => tier === 'stop')) return [{ code: 'program-stop' }];

  const isUnread = program.some(
    ({ kind, tier }) => tier !== 'note' && !draft.programRead.includes(kind),
  );
  const blockers: Blocker[] = isUnread ? [{ code: 'program-finding-unread' }] : [];
  const outcomes = new Map(check.targets.map((target) => [target.variant, target.outcome]));
  for (const { variant, override, acknowledged } of draft.entries) {
    const outcome = outcomes.get(variant) ?? 'not-checked';
    if (override?.reason === 'supervised-only') {
      blockers.push({ code: 'supervised-only', variant });
    } else if (outcome === 'stop' || (outcome === 'contraindicated' && !override?.note)) {
      blockers.push({ code: 'contraindicated-unresolved', variant });
    } else if (outcome === 'caution' && !acknowledged && !override) {
      blockers.push({ code: 'caution-unread', variant });
    } else if (outcome === 'not-checked' && !draft.notCheckedConfirmed) {
      blockers.push({ code: 'not-checked-unconfirmed', variant });
    }
  }
  return blockers;
}
