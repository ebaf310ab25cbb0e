export type RenewAnswer =
  | { status: 'renewed'; isFree: boolean }
  /** `version`: of the draft that is there, as it may be replaced. */
  | { status: 'draft-exists'; authorName: string; updatedAt: Date; version: number }
  | { status: 'nothing-to-renew' | 'signed-out' | 'malformed' };

/** `replacing`: the version of the draft it takes the place of; `null` = there is none. */
export type Renew = (request: {
  patientId: string;
  replacing: number | null;
}) => Promise<RenewAnswer>;

export type EndAnswer = {
  status:
    | 'ended'
    | 'withdrawn'
    | 'reopened'
    | 'changed-elsewhere'
    | 'not-allowed'
    | 'not-found'
    | 'signed-out'
    | 'malformed';
};

/** `note` may be empty where a course is ended. */
export type EndCourse = (request: {
  patientId: string;
  versionNumber: number;
  note: string;
}) => Promise<EndAnswer>;

export type Reopen = (request: { patientId: string }) => Promise<EndAnswer>;
