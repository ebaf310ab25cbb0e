import type { Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { Blocker } from '@/lib/prescription/blockers';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** `theirs` is `null` when the draft was issued or removed in between. */
export type SaveAnswer =
  | { status: 'saved'; version: number }
  | { status: 'changed-elsewhere'; theirs: { content: PrescriptionDraft; version: number } | null }
  | { status: 'signed-out' | 'patient-not-found' | 'malformed' };

export type IssueAnswer =
  | { status: 'issued' }
  | { status: 'refused'; blockers: Blocker[] }
  | { status: 'not-allowed' | 'signed-out' | 'patient-not-found' | 'malformed' };

export type DefaultAnswer = {
  status: 'saved' | 'removed' | 'signed-out' | 'unknown-exercise' | 'malformed';
};

/** `dose` is `null` for the catalog's own again. */
export type SaveDefault = (request: {
  variant: string;
  dose: Dose | null;
}) => Promise<DefaultAnswer>;

/** `version` is `null` before the first save. */
export type SaveDraft = (request: {
  patientId: string;
  content: PrescriptionDraft;
  version: number | null;
}) => Promise<SaveAnswer>;

/** `issueKey` is made once per review: the same key twice issues once. */
export type IssueDraft = (request: {
  patientId: string;
  draft: PrescriptionDraft;
  issueKey: string;
  language: Language;
}) => Promise<IssueAnswer>;

export type AnswerFactorAnswer =
  | { status: 'saved'; version: number }
  | { status: 'changed-elsewhere' | 'not-found' | 'signed-out' | 'malformed' };

/** `version` is the record's that was checked. */
export type AnswerFactor = (request: {
  patientId: string;
  version: number;
  factor: string;
  status: 'present' | 'absent';
}) => Promise<AnswerFactorAnswer>;
