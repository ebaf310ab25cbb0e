import type { CheckResult, Finding, Tier } from '@/lib/contraindications/finding';
import { findingKey } from './finding-key';
import type { PrescriptionDraft, ProgramEntry } from './program';

export type PrescriberRole = 'administrator' | 'physiatrist' | 'therapist';

/**
 * Why a draft may not be issued; codes only, the screen has the words. `variant` names the exercise it is about,
 * `finding` the one on the whole program, by `findingKey`.
 */
export type Blocker = {
  code:
    | 'therapist-cannot-issue'
    | 'administrator-cannot-issue'
    | 'empty-program'
    | 'knowledge-unreadable'
    | 'program-stop'
    | 'program-contraindicated'
    | 'program-finding-unread'
    | 'entry-not-in-check'
    | 'exercise-withdrawn'
    | 'contraindicated-unresolved'
    | 'caution-unread'
    | 'supervised-only'
    | 'not-checked-unconfirmed';
  variant?: string;
  finding?: string;
};

function hasTier(findings: readonly Finding[], ...tiers: Tier[]): boolean {
  return findings.some(({ tier }) => tiers.includes(tier));
}

/** A contraindicated program, such as a red flag not assessed yet, is resolved in the history, not by reading it. */
function programBlockers(draft: PrescriptionDraft, findings: readonly Finding[]): Blocker[] {
  return findings.flatMap((one): Blocker[] => {
    // Each of its exercises stands in the way by itself.
    if (one.kind === 'nothing-suitable') return [];
    const finding = findingKey(one);
    if (one.tier === 'contraindicated') return [{ code: 'program-contraindicated', finding }];
    const isUnread = one.tier === 'caution' && !draft.programRead.includes(finding);
    return isUnread ? [{ code: 'program-finding-unread', finding }] : [];
  });
}

function entryBlockers(entry: ProgramEntry, check: CheckResult): Blocker[] {
  const { variant, override, acknowledged } = entry;
  const target = check.targets.find((one) => one.variant === variant);
  if (!target) return [{ code: 'entry-not-in-check', variant }];
  const { findings } = target;
  if (target.isWithdrawn) return [{ code: 'exercise-withdrawn', variant }];
  if (override?.reason === 'supervised-only') return [{ code: 'supervised-only', variant }];
  if (hasTier(findings, 'stop', 'contraindicated')) {
    return override?.note.trim() ? [] : [{ code: 'contraindicated-unresolved', variant }];
  }
  const isUnread = hasTier(findings, 'caution') && !acknowledged && !override;
  return isUnread ? [{ code: 'caution-unread', variant }] : [];
}

/**
 * Everything that still stands between a draft and its issue: role, whole program, exercises in program order,
 * missing answers. Empty: it may be issued. Without `role`, who may issue was decided before.
 *
 * A rule of the clinic that cannot be read blocks: a check that failed is no check. A stop is lifted only by resolving
 * its cause. A contraindicated exercise needs an override with a note, a caution
 * a reading, an unanswered history one confirmation. "Supervised only" takes an exercise off the home sheet.
 */
export function listBlockers(
  draft: PrescriptionDraft,
  check: CheckResult,
  role: PrescriberRole = 'physiatrist',
): Blocker[] {
  const byRole: Blocker[] = role === 'physiatrist' ? [] : [{ code: `${role}-cannot-issue` }];
  if (draft.entries.length === 0) return [...byRole, { code: 'empty-program' }];

  if (check.notChecked.some(({ reason }) => reason === 'clinic-rule-unreadable')) {
    return [...byRole, { code: 'knowledge-unreadable' }];
  }
  const findings = check.program.findings;
  if (hasTier(findings, 'stop')) return [...byRole, { code: 'program-stop' }];

  const isOpen = check.notChecked.length > 0 && !draft.notCheckedConfirmed;
  return [
    ...byRole,
    ...programBlockers(draft, findings),
    ...draft.entries.flatMap((entry) => entryBlockers(entry, check)),
    ...(isOpen ? [{ code: 'not-checked-unconfirmed' } as const] : []),
  ];
}
