import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requireVariant, VARIANTS } from '@/lib/catalog/catalog';
import { joinPhases, moveEntry, moveToPhase, placeEntry, splitIntoPhases } from './edit-phases';
import { addEntry, newEntry, removeEntry } from './edit-program';
import { homeLoad, homePhases } from './home-program';
import { NATURAL_EXERCISES, phaseCount, weeksOf } from './phases';
import { Override, PrescriptionDraft } from './program';

const IDS = VARIANTS.map(({ variant }) => variant.id).slice(0, 12);

function entryOf(variant: string) {
  const { exercise, variant: found } = requireVariant(variant);
  return newEntry({ exercise: exercise.id, variant, dose: found.dose });
}

const draftOf = (count: number) =>
  PrescriptionDraft.parse({ entries: IDS.slice(0, count).map(entryOf) });
/** `a b | c`: the order, and where one phase ends. */
function shown({ entries }: PrescriptionDraft): string {
  return entries
    .map(({ variant, phase }, index) => {
      const isFirst = index > 0 && entries[index - 1]?.phase !== phase;
      return `${isFirst ? '| ' : ''}${IDS.indexOf(variant) + 1}`;
    })
    .join(' ');
}
const idOf = (number: number) => IDS[number - 1] ?? '';

test.each([
  [4, '1 2 3 4'],
  [5, '1 2 3 | 4 5'],
  [7, '1 2 3 4 | 5 6 7'],
  [8, '1 2 3 4 | 5 6 7 8'],
  [9, '1 2 3 | 4 5 6 | 7 8 9'],
  [10, '1 2 3 4 | 5 6 7 | 8 9 10'],
  [12, '1 2 3 4 | 5 6 7 8 | 9 10 11 12'],
])('%i exercises split into %s', (count, phases) => {
  expect(shown(splitIntoPhases(draftOf(count)))).toBe(phases);
});

test('what is done under supervision only counts for no phase', () => {
  const override = Override.parse({ reason: 'supervised-only', note: 'In the gym.' });
  const entries = draftOf(6).entries.map((entry, index) =>
    index < 2 ? { ...entry, override } : entry,
  );
  const four = { ...draftOf(6), entries };
  expect(splitIntoPhases(four)).toBe(four);
  const five = addEntry(four, entryOf(idOf(7)));
  expect(homePhases(splitIntoPhases(five)).map((phase) => phase.entries.length)).toEqual([3, 2]);
});

test.each([
  ['within its phase', 2, 1, '1 3 2 | 4 5'],
  ['down over the edge, first of the next', 3, 1, '1 2 | 3 4 5'],
  ['up over the edge, last of the one before', 4, -1, '1 2 3 4 | 5'],
  ['up at the top', 1, -1, '1 2 3 | 4 5'],
  ['down at the end', 5, 1, '1 2 3 | 4 5'],
] as const)('an exercise moves %s', (_name, number, by, phases) => {
  expect(shown(moveEntry(splitIntoPhases(draftOf(5)), idOf(number), by))).toBe(phases);
});

test('a full phase takes no more, by button, by hand or by name', () => {
  const full = splitIntoPhases(draftOf(8));
  expect(moveEntry(full, idOf(5), -1)).toBe(full);
  expect(placeEntry(full, idOf(5), idOf(1))).toBe(full);
  expect(moveToPhase(full, idOf(5), 1)).toBe(full);
});

test.each([
  [1, 5, '2 3 | 4 5 1'],
  [5, 1, '5 1 2 3 | 4'],
  [3, 1, '3 1 2 | 4 5'],
])('%i dragged to the place of %i gives %s', (number, over, phases) => {
  expect(shown(placeEntry(splitIntoPhases(draftOf(5)), idOf(number), idOf(over)))).toBe(phases);
});

test('an exercise may begin a phase of its own, and a phase left empty is closed up', () => {
  const split = splitIntoPhases(draftOf(5));
  const third = moveToPhase(split, idOf(1), 3);
  expect(shown(third)).toBe('2 3 | 4 5 | 1');
  expect(moveToPhase(split, idOf(1), 4)).toBe(split);
  expect(shown(moveToPhase(third, idOf(1), 2))).toBe('2 3 | 4 5 1');
  expect(shown(removeEntry(removeEntry(split, idOf(4)), idOf(5)))).toBe('1 2 3');
  expect(shown(joinPhases(split))).toBe('1 2 3 4 5');
});

test('one more goes last, into a new phase where the last is full, and where there is room at the end', () => {
  const added = (count: number) =>
    shown(addEntry(splitIntoPhases(draftOf(count)), entryOf(idOf(count + 1))));
  expect(added(5)).toBe('1 2 3 | 4 5 6');
  expect(added(8)).toBe('1 2 3 4 | 5 6 7 8 | 9');
  expect(added(11)).toBe('1 2 3 4 | 5 6 7 8 | 9 10 11 12');
});

test('whatever is done to a split program, no phase holds more than four and none is left out', () => {
  const act = fc.record({
    kind: fc.constantFrom('move', 'place', 'phase', 'remove', 'add'),
    one: fc.integer({ min: 1, max: 12 }),
    other: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 12 }),
      fc.array(act, { maxLength: 20 }),
      (count, acts) => {
        let draft = splitIntoPhases(draftOf(count));
        for (const { kind, one, other } of acts) {
          if (phaseCount(draft.entries) === 1) return;
          if (kind === 'move') draft = moveEntry(draft, idOf(one), other % 2 === 0 ? 1 : -1);
          if (kind === 'place') draft = placeEntry(draft, idOf(one), idOf(other));
          if (kind === 'phase') draft = moveToPhase(draft, idOf(one), (other % 4) + 1);
          if (kind === 'remove') draft = removeEntry(draft, idOf(one));
          if (kind === 'add') draft = addEntry(draft, entryOf(idOf(one)));
          const phases = draft.entries.map(({ phase }) => phase);
          expect(phases).toEqual(phases.toSorted((a, b) => a - b));
          expect(new Set(phases).size).toBe(draft.entries.length === 0 ? 0 : Math.max(...phases));
          const largest = Math.max(
            0,
            ...phases.map((phase) => phases.filter((p) => p === phase).length),
          );
          if (phaseCount(draft.entries) > 1) expect(largest).toBeLessThanOrEqual(NATURAL_EXERCISES);
        }
      },
    ),
  );
});

test('phases last as long as said, and the last one goes on', () => {
  expect([1, 2, 3].map((phase) => weeksOf(phase, 3, 2))).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: null },
  ]);
});

test('a day at home counts the largest phase, not all of them', () => {
  const split = splitIntoPhases(draftOf(5));
  const load = homeLoad(split, () => 5);
  const minutes = (draft: PrescriptionDraft) => homeLoad(draft, () => 5).minutes;
  expect(load).toMatchObject({ count: 5, atOnce: 3, phases: 2 });
  const first = { ...split, entries: split.entries.slice(0, 3) };
  const second = { ...split, entries: split.entries.slice(3) };
  expect(load.minutes).toBe(Math.max(minutes(first), minutes(second)));
  expect(minutes(draftOf(0))).toBe(0);
});
