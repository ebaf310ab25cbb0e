import type { Outcome } from '@/lib/contraindications/finding';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import type { Facets } from '@/lib/prescription/facets';
import type { Found } from './search-choices';

/** Groups of the further filters; within one, any chosen answer will do. */
export type FacetFilter = {
  regions: Facets['regions'];
  goals: Facets['goals'];
  positions: Facets['position'][];
  tools: Facets['tools'];
  directions: Facets['directions'];
};
export type FacetName = keyof FacetFilter;

export type CatalogFilter = {
  isFavourite: boolean;
  /** Nothing above a note for this patient, and nothing left unchecked. */
  isFitting: boolean;
  /** Of the article; `null` = all. */
  set: number | null;
  facets: FacetFilter;
};

export const NO_FACETS: FacetFilter = {
  regions: [],
  goals: [],
  positions: [],
  tools: [],
  directions: [],
};

export const NO_FILTER: CatalogFilter = {
  isFavourite: false,
  isFitting: false,
  set: null,
  facets: NO_FACETS,
};

/** What a card shows: one exercise in one of its ways. */
export type Listed = { choice: Choice; shown: VariantChoice };

export type CatalogState = {
  choices: readonly Choice[];
  /** `null`: nothing was typed. */
  found: Found | null;
  /** The way chosen by hand, by exercise. */
  picks: Readonly<Record<string, string>>;
  favourites: ReadonlySet<string>;
  outcomes: ReadonlyMap<string, Outcome>;
};

const FITS: readonly Outcome[] = ['clear', 'note'];

/** How many of the further filters are chosen. */
export const facetCount = ({ facets }: CatalogFilter): number =>
  Object.values(facets).reduce((sum, chosen) => sum + chosen.length, 0);

export const isFiltering = (filter: CatalogFilter): boolean =>
  filter.isFavourite || filter.isFitting || filter.set !== null || facetCount(filter) > 0;

const meets = <Value>(wanted: readonly Value[], has: readonly Value[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

function passes(
  { id, facets }: VariantChoice,
  filter: CatalogFilter,
  { found, favourites, outcomes }: CatalogState,
): boolean {
  if (found && !found.has(id)) return false;
  if (filter.isFavourite && !favourites.has(id)) return false;
  if (filter.isFitting && !FITS.includes(outcomes.get(id) ?? 'not-checked')) return false;
  const { regions, goals, positions, tools, directions } = filter.facets;
  return (
    meets(regions, facets.regions) &&
    meets(goals, facets.goals) &&
    meets(positions, [facets.position]) &&
    meets(tools, facets.tools) &&
    meets(directions, facets.directions)
  );
}

const GENTLEST_FIRST: readonly VariantChoice['level'][] = [
  'default',
  'easier',
  'alternative',
  'harder',
];

/** Ways whose rank differs by less were found equally well. */
const AS_WELL = 0.1;

/** The way chosen by hand, else of those found best the usual one, or the gentlest. */
function shownOf(choice: Choice, passing: readonly VariantChoice[], state: CatalogState) {
  const picked = passing.find(({ id }) => id === state.picks[choice.exercise]);
  if (picked) return picked;
  const rank = ({ id }: VariantChoice) => state.found?.get(id) ?? 0;
  const best = Math.min(...passing.map(rank));
  return passing
    .filter((variant) => rank(variant) - best < AS_WELL)
    .toSorted((a, b) => GENTLEST_FIRST.indexOf(a.level) - GENTLEST_FIRST.indexOf(b.level))[0];
}

/** One card per exercise with a way that passes: best found first, otherwise in the article's order. */
export function listUnder(filter: CatalogFilter, state: CatalogState): Listed[] {
  const listed = state.choices
    .filter(({ set, isArchived }) => !isArchived && (filter.set === null || set === filter.set))
    .flatMap((choice): Listed[] => {
      const passing = choice.variants.filter((variant) => passes(variant, filter, state));
      const shown = shownOf(choice, passing, state);
      return shown ? [{ choice, shown }] : [];
    });
  const { found } = state;
  if (!found) return listed;
  return listed.toSorted((a, b) => (found.get(a.shown.id) ?? 0) - (found.get(b.shown.id) ?? 0));
}

/** Exercises that "fits this patient" alone takes from the list: they are said, never silently gone. */
export function countHidden(filter: CatalogFilter, state: CatalogState): number {
  if (!filter.isFitting) return 0;
  const others = listUnder({ ...filter, isFitting: false }, state);
  return others.length - listUnder(filter, state).length;
}

/** The same filter with one answer of a group chosen, or no longer. */
export function toggleFacet<Name extends FacetName>(
  filter: CatalogFilter,
  name: Name,
  value: FacetFilter[Name][number],
): CatalogFilter {
  const before: readonly unknown[] = filter.facets[name];
  const chosen = before.includes(value)
    ? before.filter((one) => one !== value)
    : [...before, value];
  return { ...filter, facets: { ...filter.facets, [name]: chosen } };
}

/** Exercises this answer alone would leave of its group, beside everything else that is chosen. */
export function countWith<Name extends FacetName>(
  filter: CatalogFilter,
  { name, value }: { name: Name; value: FacetFilter[Name][number] },
  state: CatalogState,
): number {
  const alone = { ...filter, facets: { ...filter.facets, [name]: [value] } };
  return listUnder(alone, state).length;
}
