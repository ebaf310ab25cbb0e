import { z } from 'zod';

const Count = z.int().min(0);
const Nothing = z.strictObject({});
/** An id, a code or a number: nothing that says how somebody is. */
const Code = z.string().max(100);
/** Patients of whom a list showed something, once each. */
const Shown = z.array(z.uuid());

/**
 * Everything that is recorded, with what stands beside it: ids, codes, hashes and counts, never what somebody wrote
 * or how a patient is, so that the chain survives an erasure. `ofPatient`: it says about whom.
 */
export const AUDIT_CATALOGUE = {
  'session.opened': { ofPatient: false, details: Nothing },
  'session.confirmed': { ofPatient: false, details: Nothing },
  'sessions.closed': { ofPatient: false, details: z.strictObject({ sessions: Count }) },
  'session.closed': { ofPatient: false, details: Nothing },
  'user.invited': { ofPatient: false, details: Nothing },
  'user.joined': { ofPatient: false, details: Nothing },
  /** `from`, `to`: the role, where another was given. */
  'user.changed': {
    ofPatient: false,
    details: z.strictObject({ from: Code, to: Code }).or(Nothing),
  },
  'user.single-sign-on-bound': { ofPatient: false, details: Nothing },
  'user.second-factor-set': { ofPatient: false, details: Nothing },
  'user.second-factor-removed': { ofPatient: false, details: Nothing },
  'user.recovery-codes-made': { ofPatient: false, details: Nothing },
  'user.recovery-code-used': { ofPatient: false, details: z.strictObject({ left: Count }) },
  'user.password-changed': { ofPatient: false, details: Nothing },
  'user.password-reset-asked': { ofPatient: false, details: Nothing },
  'user.disabled': { ofPatient: false, details: Nothing },
  'user.enabled': { ofPatient: false, details: Nothing },
  'patients.handed-over': { ofPatient: false, details: z.strictObject({ patients: Count }) },
  'clinic.set-up': { ofPatient: false, details: Nothing },
  'clinic.settings-changed': { ofPatient: false, details: Nothing },
  'clinic.retention-changed': { ofPatient: false, details: Nothing },
  'keys.renewed': { ofPatient: false, details: z.strictObject({ links: Count, seeds: Count }) },
  'api-token.created': { ofPatient: false, details: Nothing },
  'api-token.revoked': { ofPatient: false, details: Nothing },

  'audit.exported': { ofPatient: false, details: z.strictObject({ entries: Count }) },

  'patients.searched': {
    ofPatient: false,
    details: z.strictObject({ found: Count, shown: Shown }),
  },
  'patients.listed': { ofPatient: false, details: z.strictObject({ list: Code, shown: Shown }) },
  'patient.viewed': { ofPatient: true, details: z.strictObject({ screen: Code }) },
  'patient.created': { ofPatient: true, details: z.strictObject({ factors: Count }) },
  'patient.changed': { ofPatient: true, details: z.strictObject({ factors: Count }) },
  'patient.responsible-changed': { ofPatient: true, details: Nothing },
  'patient.merged': {
    ofPatient: true,
    details: z.strictObject({ from: z.uuid(), factors: Count }),
  },
  'patient.exported': { ofPatient: true, details: z.strictObject({ versions: Count }) },
  'patient.erased': {
    ofPatient: true,
    details: z.strictObject({ records: Count, versions: Count, reports: Count }),
  },
  'notice.recorded': { ofPatient: true, details: Nothing },

  'draft.saved': { ofPatient: true, details: z.strictObject({ version: Count }) },
  'draft.handed-in': { ofPatient: true, details: z.strictObject({ version: Count }) },
  'draft.sent-back': { ofPatient: true, details: z.strictObject({ version: Count }) },
  'finding.shown': {
    ofPatient: true,
    details: z.strictObject({ version: Count, rules: z.array(Code) }),
  },
  'finding.overridden': {
    ofPatient: true,
    details: z.strictObject({ versionNumber: Count, target: Code, reason: Code }),
  },
  'prescription.issued': {
    ofPatient: true,
    details: z.strictObject({ versionNumber: Count, overrides: Count }),
  },
  'prescription.ended': { ofPatient: true, details: z.strictObject({ versionNumber: Count }) },
  'prescription.reopened': { ofPatient: true, details: z.strictObject({ versionNumber: Count }) },
  'prescription.withdrawn': { ofPatient: true, details: z.strictObject({ versionNumber: Count }) },

  'link.opened': { ofPatient: true, details: Nothing },
  'link.revoked': { ofPatient: true, details: Nothing },
  'link.resumed': { ofPatient: true, details: Nothing },
  'mail.queued': { ofPatient: true, details: Nothing },
  'report.received': { ofPatient: true, details: z.strictObject({ kind: Code }) },
  'report.closed': { ofPatient: true, details: z.strictObject({ outcome: Code }) },

  'recheck.started': {
    ofPatient: false,
    details: z.strictObject({ cause: Code, handouts: Count }),
  },
  'recall.opened': { ofPatient: true, details: z.strictObject({ tier: Code, findings: Count }) },
  'recall.changed': { ofPatient: true, details: z.strictObject({ tier: Code, findings: Count }) },
  'recall.closed': { ofPatient: true, details: z.strictObject({ outcome: Code }) },

  'figure.signed-off': { ofPatient: false, details: z.strictObject({ contentHash: Code }) },
  'figure.doubted': { ofPatient: false, details: z.strictObject({ contentHash: Code }) },
  'figure.review-taken-back': { ofPatient: false, details: z.strictObject({ contentHash: Code }) },
  'rule.signed-off': { ofPatient: false, details: z.strictObject({ contentHash: Code }) },
  'rule.sign-off-withdrawn': { ofPatient: false, details: Nothing },
  'rule.changed': { ofPatient: false, details: z.strictObject({ from: Code, to: Code }) },
  'rule.change-withdrawn': { ofPatient: false, details: Nothing },
  'clinic-rule.added': {
    ofPatient: false,
    details: z.strictObject({ factor: Code, target: Code, tier: Code }),
  },
  'clinic-rule.removed': {
    ofPatient: false,
    details: z.strictObject({ factor: Code, target: Code, tier: Code }),
  },
  'own-exercise.added': { ofPatient: false, details: z.strictObject({ attributes: Count }) },
  'own-exercise.changed': { ofPatient: false, details: z.strictObject({ attributes: Count }) },
  'own-exercise.archived': { ofPatient: false, details: Nothing },
  'own-exercise.restored': { ofPatient: false, details: Nothing },
  'template.created': { ofPatient: false, details: z.strictObject({ exercises: Count }) },
  'template.changed': { ofPatient: false, details: z.strictObject({ exercises: Count }) },
  'template.deleted': { ofPatient: false, details: Nothing },
  'template.shared': { ofPatient: false, details: Nothing },
  'template.taken-back': { ofPatient: false, details: Nothing },
  'dose-default.saved': { ofPatient: false, details: Nothing },
  'dose-default.removed': { ofPatient: false, details: Nothing },
} as const;

export type AuditAction = keyof typeof AUDIT_CATALOGUE;

export const isAuditAction = (action: string): action is AuditAction =>
  Object.hasOwn(AUDIT_CATALOGUE, action);

type About<Action extends AuditAction> = (typeof AUDIT_CATALOGUE)[Action]['ofPatient'] extends true
  ? { patientId: string }
  : { patientId?: never };

/** One entry as it is handed in; `subjectId` is what was acted on, in the clinic's data or in our content. */
export type AuditAct<Action extends AuditAction = AuditAction> = {
  action: Action;
  subjectId: string;
  details: z.infer<(typeof AUDIT_CATALOGUE)[Action]['details']>;
} & About<Action>;
