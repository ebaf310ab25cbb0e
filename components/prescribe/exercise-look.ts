import type { ReactNode } from 'react';

/** What the quick view shows beside the verdict, in the language of the screen. */
export type ExerciseLook = {
  /** Where the movement starts. */
  still: ReactNode;
  moving: ReactNode;
  /** Wider than high, as a lying person. */
  isFlat: boolean;
  start: string;
  steps: string[];
  mistakes: string[];
  why: string;
  stopIf: string;
  muscles: string[];
};

/** `not-found`: no such patient, or an exercise of which nothing is drawn or written. */
export type LookAnswer =
  | { status: 'shown'; look: ExerciseLook }
  | { status: 'signed-out' | 'not-found' | 'malformed' };

export type LookAt = (request: { patientId: string; variant: string }) => Promise<LookAnswer>;
