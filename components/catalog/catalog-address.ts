import type { ReviewState } from '@/lib/interpretation/review';
import { type CatalogSet, SETS, STATES } from './catalog-board';

/** What of the catalog an address shows; `null` = all. */
export type CatalogFilter = { state: ReviewState | null; set: CatalogSet | null };

type Params = Record<string, string | string[] | undefined>;

/** Reads an address; what it does not know it leaves out. */
export function readFilter({ state, set }: Params): CatalogFilter {
  return {
    state: STATES.find((each) => each === state) ?? null,
    set: SETS.find((each) => each === set) ?? null,
  };
}

/** Of the overview, or of one figure; a figure's address keeps the filter for the way on and back. */
export function writeAddress({ state, set }: CatalogFilter, figure: string | null = null): string {
  const params = new URLSearchParams();
  if (state) params.set('state', state);
  if (set) params.set('set', set);
  const query = params.toString();
  const path = figure === null ? '/catalog' : `/catalog/${figure}`;
  return query === '' ? path : `${path}?${query}`;
}
