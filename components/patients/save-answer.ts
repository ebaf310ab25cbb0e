import type { PatientRecord } from '@/lib/patient/patient-input';

export type FieldProblem = 'required' | 'tooLong' | 'range' | 'invalid' | 'answererMissing';

/** What saving a patient answers; problems by field of `PatientInput`. */
export type SaveAnswer =
  | { status: 'saved'; id: string }
  | { status: 'invalid'; problems: Record<string, FieldProblem> }
  | { status: 'duplicate-hospital-number'; id: string }
  /** The record as it is now; `by`: who changed it last, `''` where nobody is known. */
  | { status: 'changed-elsewhere'; theirs: PatientRecord; by: string; at: Date }
  | { status: 'not-found' }
  | { status: 'signed-out' };
