import type { AuditAction } from './catalogue';

/** Which entries are asked for; `null` = any. */
export type AuditAsk = {
  actorId: string | null;
  action: AuditAction | null;
  patientId: string | null;
  /** First and last day, `YYYY-MM-DD` where the clinic is. */
  from: string | null;
  until: string | null;
};

export const ANY_ENTRY: AuditAsk = {
  actorId: null,
  action: null,
  patientId: null,
  from: null,
  until: null,
};

export type AuditEntry = {
  /** Of the clinic's chain, from 1. */
  sequence: number;
  at: Date;
  /** Of the catalogue; an entry of another release may hold one that is not there. */
  action: string;
  subjectId: string;
  /** As the catalogue has it for the action. */
  details: Record<string, unknown>;
  /** `null`: a patient, or the server by itself. */
  actor: { id: string; name: string } | null;
  patientId: string | null;
  /** `null`: it is about no patient, or about one whose record was erased. */
  patient: { id: string; name: string; hospitalNumber: string } | null;
  hash: string;
};
