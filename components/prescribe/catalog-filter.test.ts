import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Outcome } from '@/lib/contraindications/finding';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listChoices } from '@/lib/prescription/choices';
import {
  type CatalogState,
  countHidden,
  countWith,
  facetCount,
  isFiltering,
  listUnder,
  NO_FILTER,
  toggleFacet,
} from './catalog-filter';
import { makeSearch } from './search-choices';

const choices = listChoices(assessPatient(PatientFacts.parse({}), '2026-11-24'));
const search = makeSearch(choices);
const all = choices.flatMap(({ variants }) => variants.map(({ id }) => id));

/** Everything without a finding, unless said otherwise. */
function stateWith(
  { typed = '', ...rest }: Partial<CatalogState> & { typed?: string } = {},
  outcomes: Record<string, Outcome> = {},
): CatalogState {
  return {
    choices,
    found: search(typed),
    picks: {},
    favourites: new Set(),
    outcomes: new Map(all.map((id) => [id, outcomes[id] ?? 'clear'])),
    ...rest,
  };
}
const shown = (listed: ReturnType<typeof listUnder>) => listed.map((one) => one.shown.id);

test('without a filter every exercise stands there once, in its usual way and the article’s order', () => {
  expect(shown(listUnder(NO_FILTER, stateWith()))).toEqual(
    choices.map(({ defaultVariant }) => defaultVariant),
  );
  expect(isFiltering(NO_FILTER)).toBe(false);
});

test('a search shows the way that was found, best first, and a way chosen by hand stays', () => {
  const typed = 'chair';
  const ids = shown(listUnder(NO_FILTER, stateWith({ typed })));
  expect(ids[0]).toBe('EX06-a');
  expect(ids).toContain('EX05-c');
  expect(shown(listUnder(NO_FILTER, stateWith({ typed, picks: { EX06: 'EX06-c' } })))).toContain(
    'EX06-c',
  );
});

test('of two ways found equally well the gentler is shown', () => {
  expect(shown(listUnder(NO_FILTER, stateWith({ typed: 'plank' })))).toEqual(['EX12-c']);
});

test('what is contraindicated stays in the list under every filter but the one for fitting', () => {
  const state = stateWith(
    {},
    { 'EX03-a': 'contraindicated', 'EX03-b': 'caution', 'EX03-c': 'stop' },
  );
  expect(shown(listUnder({ ...NO_FILTER, set: 1 }, state))).toContain('EX03-a');
  const fitting = { ...NO_FILTER, isFitting: true };
  expect(shown(listUnder(fitting, state)).some((id) => id.startsWith('EX03'))).toBe(false);
  expect(countHidden(fitting, state)).toBe(1);
  expect(countHidden(NO_FILTER, state)).toBe(0);
});

test('an exercise whose usual way does not fit is shown in a way that does', () => {
  const state = stateWith({}, { 'EX03-a': 'contraindicated' });
  expect(shown(listUnder({ ...NO_FILTER, isFitting: true }, state))).toContain('EX03-b');
});

test('what was not checked does not fit', () => {
  const state = stateWith({ outcomes: new Map() });
  expect(listUnder({ ...NO_FILTER, isFitting: true }, state)).toEqual([]);
});

test('groups narrow each other, answers within one group add up', () => {
  const calf = toggleFacet(NO_FILTER, 'regions', 'calf');
  const standingCalf = toggleFacet(calf, 'positions', 'standing');
  const sittingToo = toggleFacet(standingCalf, 'positions', 'sitting');
  const ids = (filter: typeof NO_FILTER) => shown(listUnder(filter, stateWith()));
  expect(ids(calf)).toEqual(['EX07-a', 'EX09-a']);
  expect(ids(standingCalf)).toEqual(['EX09-a']);
  expect(ids(sittingToo)).toEqual(['EX07-a', 'EX09-a']);
  expect(facetCount(sittingToo)).toBe(3);
  expect(toggleFacet(sittingToo, 'positions', 'sitting')).toEqual(standingCalf);
});

test('a count says what its answer would leave', () => {
  const calf = toggleFacet(NO_FILTER, 'regions', 'calf');
  const counted = countWith(calf, { name: 'positions', value: 'standing' }, stateWith());
  expect(counted).toBe(listUnder(toggleFacet(calf, 'positions', 'standing'), stateWith()).length);
});

test('favourites are ways, not exercises', () => {
  const state = stateWith({ favourites: new Set(['EX11-c']) });
  expect(shown(listUnder({ ...NO_FILTER, isFavourite: true }, state))).toEqual(['EX11-c']);
});
