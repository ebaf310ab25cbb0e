import type { CellMark } from '@/lib/contraindications/rule-matrix';

export type BoardFactor = {
  id: string;
  /** Short, for the head of a column. */
  name: string;
  fullName: string;
  group: string;
  isCore: boolean;
  /** Everything it can be found by, both languages, lower case. */
  searchText: string;
};

export type BoardRow = {
  /** Variant, own exercise or activity. */
  target: string;
  name: string;
  /** What is said whoever the patient is, beside every cell; `null` = nothing. */
  always: string | null;
  searchText: string;
  isUntagged: boolean;
  /** Where an exercise of the clinic's own is written; `null` for ours. */
  editHref: string | null;
  /** By factor; what is missing is silent. */
  cells: Record<string, CellMark>;
  /** Other ways to do the exercise, folded under its row. */
  variants: BoardRow[];
};

/** A band of rows under one heading. */
export type BoardSection = { title: string; rows: BoardRow[] };

/** The matrix in one language, as a browser holds it. */
export type Board = {
  factors: BoardFactor[];
  /** By factor: the same in every row. */
  stops: Record<string, CellMark>;
  exercises: BoardSection[];
  activities: BoardSection[];
  /** Rules of ours that wait for the clinic's sign-off. */
  unsignedCount: number;
  /** Rules on doses, combinations, programs, clearances and red flags. */
  otherCount: number;
  /** Rows of the clinic's layer that cannot be read. */
  unreadable: readonly string[];
};
