import type { Language } from '@/lib/catalog/bilingual';
import type { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import type { Blocker } from '@/lib/prescription/blockers';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** A draft as somebody else left it. */
export type Theirs = { content: PrescriptionDraft; version: number; authorName: string };

/** `theirs` is `null` when the draft was issued or removed in between. */
export type DraftChanged = { status: 'draft-changed'; theirs: Theirs | null };

export type IssueAnswer =
  | { status: 'issued' }
  | { status: 'refused'; blockers: Blocker[] }
  | DraftChanged
  | {
      status:
        | 'not-allowed'
        | 'signed-out'
        | 'patient-not-found'
        | 'malformed'
        | 'link-day-out-of-range';
    };

/** `issueKey` is made once per review: the same key twice issues once. */
export type IssueDraft = (request: {
  patientId: string;
  draftVersion: number;
  issueKey: string;
  language: Language;
  print: { language: PrintLanguage; size: PrintSize };
  /** `null` = as long as usual. */
  linkEndsOn: string | null;
}) => Promise<IssueAnswer>;

export type HandAnswer =
  | { status: 'handed-in' | 'sent-back' }
  | DraftChanged
  | {
      status:
        | 'not-allowed'
        | 'empty-program'
        | 'no-such-physiatrist'
        | 'not-handed-in'
        | 'signed-out'
        | 'malformed';
    };

/** `toId`: a physiatrist of the clinic; `null` = any. */
export type HandIn = (request: {
  patientId: string;
  version: number;
  toId: string | null;
  note: string;
}) => Promise<HandAnswer>;

export type SendBack = (request: {
  patientId: string;
  version: number;
  note: string;
}) => Promise<HandAnswer>;
