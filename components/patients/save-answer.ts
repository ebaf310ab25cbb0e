export type FieldProblem = 'required' | 'tooLong' | 'range' | 'invalid' | 'answererMissing';

/** What saving a patient answers; problems by field of `PatientInput`. */
export type SaveAnswer =
  | { status: 'saved'; id: string }
  | { status: 'invalid'; problems: Record<string, FieldProblem> }
  | { status: 'duplicate-hospital-number'; id: string }
  | { status: 'changed-elsewhere' }
  | { status: 'not-found' }
  | { status: 'signed-out' };
