import type { CheckResult, Finding, Tier } from '@/lib/contraindications/finding';
import { isAnswered, isMissingConfirmed } from './answers';
import { findingKey } from './finding-key';
import { isForHome } from './home-program';
import { firstMonitoring, isModified, isMonitoringDay } from './override-entry';
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
    | 'modification-missing'
    | 'monitor-day-missing'
    | 'monitor-day-out-of-range'
    | 'review-after-monitoring'
    | 'nothing-for-home'
    | 'not-checked-unconfirmed';
  variant?: string;
  finding?: string;
};

const IN_REVIEW: ReadonlySet<Blocker['code']> = new Set([
  'caution-unread',
  'not-checked-unconfirmed',
  'program-finding-unread',
  'review-after-monitoring',
]);

/** Whether it is answered where the draft is reviewed; everything else is changed where it was written. */
export function isAnsweredInReview({ code }: Blocker): boolean {
  return IN_REVIEW.has(code);
}

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
  const { variant, override } = entry;
  const target = check.targets.find((one) => one.variant === variant);
  if (!target) return [{ code: 'entry-not-in-check', variant }];
  const { findings } = target;
  if (target.isWithdrawn) return [{ code: 'exercise-withdrawn', variant }];
  if (override?.reason === 'modified' && !isModified(entry)) {
    return [{ code: 'modification-missing', variant }];
  }
  if (override?.reason === 'will-monitor' && override.monitorOn === null) {
    return [{ code: 'monitor-day-missing', variant }];
  }
  if (hasTier(findings, 'stop', 'contraindicated')) {
    const isResolved = override?.note.trim() && isAnswered(entry, findings);
    return isResolved ? [] : [{ code: 'contraindicated-unresolved', variant }];
  }
  const isUnread = hasTier(findings, 'caution') && !isAnswered(entry, findings);
  return isUnread ? [{ code: 'caution-unread', variant }] : [];
}

/** What an override promised must be kept: somebody looks on the day at the latest. */
function promiseBlockers(draft: PrescriptionDraft): Blocker[] {
  const first = firstMonitoring(draft.entries);
  const isLate = first !== null && (draft.reviewOn === null || draft.reviewOn > first);
  return isLate ? [{ code: 'review-after-monitoring' }] : [];
}

/**
 * Everything that still stands between a draft and its issue: role, whole program, exercises in program order,
 * missing answers. Empty: it may be issued. Without `role`, who may issue was decided before.
 *
 * A rule of the clinic that cannot be read blocks: a check that failed is no check. A stop is lifted only by resolving
 * its cause. A contraindicated exercise needs an override with a note, a caution a reading, missing answers one
 * confirmation, each of what is found or missing now and not only of what was then. What an override promises has to be
 * so: a change that is one, a day on which somebody looks, something left to do at home. Days that pass are
 * `listDayBlockers`.
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

  const isOpen = check.notChecked.length > 0 && !isMissingConfirmed(draft, check.notChecked);
  return [
    ...byRole,
    ...programBlockers(draft, findings),
    ...draft.entries.flatMap((entry) => entryBlockers(entry, check)),
    ...promiseBlockers(draft),
    ...(draft.entries.some(isForHome) ? [] : [{ code: 'nothing-for-home' } as const]),
    ...(isOpen ? [{ code: 'not-checked-unconfirmed' } as const] : []),
  ];
}

/** Days of monitoring that have come, or that nobody plans so far ahead. `today`: `YYYY-MM-DD` where the clinic is. */
export function listDayBlockers({ entries }: PrescriptionDraft, today: string): Blocker[] {
  return entries.flatMap(({ variant, override }): Blocker[] => {
    const day = override?.monitorOn ?? null;
    if (day === null || isMonitoringDay(day, today)) return [];
    return [{ code: 'monitor-day-out-of-range', variant }];
  });
}
