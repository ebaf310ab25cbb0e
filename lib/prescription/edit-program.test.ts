import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import {
  addEntries,
  addEntry,
  changeDose,
  changeEntry,
  MOST_EXERCISES,
  newEntry,
  swapEntry,
} from './edit-program';
import { overrideEntry } from './override-entry';
import { Override, PrescriptionDraft } from './program';

function entryOf(id: string) {
  const { exercise, variant } = requireVariant(id);
  return newEntry({ exercise: exercise.id, variant: id, dose: variant.dose });
}

const draft = PrescriptionDraft.parse({
  entries: [entryOf('EX01-a'), entryOf('EX02-a'), entryOf('EX03-a')],
  notCheckedConfirmed: true,
});
const order = ({ entries }: PrescriptionDraft) => entries.map(({ variant }) => variant);

test('an exercise is added last, once, and missing answers are asked about again', () => {
  const added = addEntry(draft, entryOf('EX09-a'));
  expect(order(added)).toEqual(['EX01-a', 'EX02-a', 'EX03-a', 'EX09-a']);
  expect(added.notCheckedConfirmed).toBe(false);
  expect(addEntry(added, entryOf('EX09-a'))).toBe(added);
});

test('a full program takes no more', () => {
  const ids = Array.from(
    { length: MOST_EXERCISES + 1 },
    (_, index) => `EX${String((index % 12) + 1).padStart(2, '0')}-${index < 12 ? 'a' : 'b'}`,
  );
  const full = ids.reduce(
    (one, id) => addEntry(one, entryOf(id)),
    PrescriptionDraft.parse({ entries: [] }),
  );
  expect(full.entries).toHaveLength(MOST_EXERCISES);
});

test('a swap keeps the place and drops what was said of the old exercise', () => {
  const answered = changeEntry(draft, 'EX02-a', { note: 'Slowly', acknowledged: true });
  const swapped = swapEntry(answered, 'EX02-a', entryOf('EX09-a'));
  expect(order(swapped)).toEqual(['EX01-a', 'EX09-a', 'EX03-a']);
  expect(swapped.entries[1]).toMatchObject({ note: '', acknowledged: false });
});

test('a swap never makes an exercise stand twice', () => {
  expect(swapEntry(draft, 'EX02-a', entryOf('EX01-a'))).toBe(draft);
});

test('another side takes every answer back, a number that a rule may limit takes back what was read', () => {
  const override = Override.parse({ reason: 'specialist-agreed', note: 'By letter.' });
  const { exercise, dose } = entryOf('EX01-a');
  const read = changeEntry(draft, 'EX01-a', { acknowledged: true });
  const answered = overrideEntry(read, 'EX01-a', { exercise, variant: 'EX01-a', dose, override });
  const asBefore = changeDose(answered, 'EX01-a', { restSeconds: 20, daysPerWeek: 2 });
  expect(asBefore.entries[0]).toMatchObject({ acknowledged: true, override });
  const longer = changeDose(answered, 'EX01-a', { holdSeconds: 90 });
  expect(longer.entries[0]).toMatchObject({ acknowledged: false, override });
  const other = changeDose(answered, 'EX01-a', { side: 'left' });
  expect(other.entries[0]).toMatchObject({ acknowledged: false, override: null });
});

test('several are added at once, each once, as far as there is room', () => {
  const more = addEntries(draft, [entryOf('EX01-a'), entryOf('EX09-a')]);
  expect(order(more)).toEqual(['EX01-a', 'EX02-a', 'EX03-a', 'EX09-a']);
});
