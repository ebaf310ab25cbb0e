/** One of the two records, in the reader's words. */
export type RecordSide = {
  id: string;
  version: number;
  name: string;
  hospitalNumber: string;
  /** `null` = not known. */
  birthDate: string | null;
  sex: 'female' | 'male' | 'unknown';
  /** Names of what the patient has. */
  present: string[];
  /** Questions answered yes. */
  redFlags: string[];
  /** The newest version; `null` = nothing was issued. */
  course: { versionNumber: number; issuedAt: Date } | null;
  hasDraft: boolean;
};

export type Comparison = {
  duplicate: RecordSide;
  kept: RecordSide;
  disagreements: {
    key: string;
    name: string;
    kept: 'present' | 'absent';
    other: 'present' | 'absent';
  }[];
  /** Names of what the kept record gets. */
  added: string[];
  /** Names of conditions that are read the wider way. */
  widened: string[];
  askedAgain: ('directionalPreference' | 'proneArchTest')[];
};
