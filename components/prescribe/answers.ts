import type { Dose } from '@/lib/catalog/dose';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** `theirs` is `null` when the draft was issued or removed in between. */
export type SaveAnswer =
  | { status: 'saved'; version: number }
  | {
      status: 'changed-elsewhere';
      theirs: { content: PrescriptionDraft; version: number; authorName: string } | null;
    }
  | { status: 'signed-out' | 'patient-not-found' | 'malformed' };

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
