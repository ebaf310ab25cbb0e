import type { ReactNode } from 'react';
import type { Review, ReviewState } from '@/lib/interpretation/review';
import type { Level } from './catalog-board';

/** Drawn on the server. */
export type DrawnFigure = Record<'start' | 'end' | 'still' | 'moving', ReactNode> & {
  /** What start and end show, in words. */
  says: Record<'start' | 'end', string>;
  /** About twice as wide as high, as a body on a mat. */
  isFlat: boolean;
};

export type FigureLink = { id: string; name: string; href: string };

/** An opened figure with all that is judged of it, in one language. */
export type FigureView = {
  id: string;
  name: string;
  /** `null` for an activity. */
  level: Level | null;
  /** The exercise it is a variant of; `null` for an activity. */
  exercise: { number: number; name: string; set: number } | null;
  kind: 'variant' | 'activity' | 'self-test' | 'sport-to-avoid';
  reading: {
    article: string;
    /** `null` for an activity. */
    ours: string | null;
    confidence: string | null;
    advice: 'do' | 'avoid' | null;
    precautions: string[];
    openQuestions: string[];
  };
  words: {
    start: string | null;
    steps: string[];
    /** Of an activity, in place of start and steps. */
    how: string | null;
    mistakes: string[];
    stopIf: string | null;
    why: string;
    note: string | null;
  };
  facts: {
    dose: string | null;
    /** `null` where the catalog names none, as for an activity. */
    equipment: string[] | null;
    equipmentOptional: string[];
    muscles: string[];
    anatomy: string[];
    attributes: { id: string; name: string; meaning: string }[];
  };
  state: ReviewState;
  /** Newest first. */
  reviews: Review[];
  contentHash: string;
  isDrawn: boolean;
  mayJudge: boolean;
  /** Place in the whole catalog. */
  number: number;
  all: number;
  allHref: string;
  previous: FigureLink | null;
  next: FigureLink | null;
  nextToJudge: FigureLink | null;
};
