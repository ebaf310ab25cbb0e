import type { ReviewState } from '@/lib/interpretation/review';

export type Level = 'default' | 'easier' | 'harder' | 'alternative';

/** A figure in the overview. */
export type BoardFigure = {
  id: string;
  name: string;
  /** `null` for an activity. */
  level: Level | null;
  state: ReviewState;
  /** Whose verdict it stands by, and of which day; `null` = nobody's. */
  judged: { by: string; on: string; note: string } | null;
  /** Everything it can be found by, both languages, lower case. */
  searchText: string;
};

/** An exercise with its variants, or activities of one kind. */
export type BoardGroup = {
  id: string;
  /** The article's number; `null` for activities. */
  number: number | null;
  name: string;
  /** The article's own words; `null` for activities, which have one each. */
  articleName: string | null;
  figures: BoardFigure[];
};

export type BoardSection = {
  /** Set of the article, or the activities. */
  set: CatalogSet;
  groups: BoardGroup[];
};

export const SETS = ['1', '2', '3', '4', 'activities'] as const;
export type CatalogSet = (typeof SETS)[number];

export const STATES = ['open', 'signed-off', 'doubted', 'changed'] as const;
