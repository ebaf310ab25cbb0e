import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redoStep, type Step, startHistory, takeStep, undoStep } from './draft-history';
import { PrescriptionDraft } from './program';

const draftOf = (note: string) => PrescriptionDraft.parse({ entries: [], note });
const EMPTY = draftOf('');
const typed: Step = { kind: 'details', variant: null, part: 'note' };
const own: Step = { kind: 'bulk', variant: null, part: null };

test('typing in one field is one step, and undo takes it back at once', () => {
  const once = takeStep(startHistory(EMPTY), draftOf('S'), typed);
  const twice = takeStep(once, draftOf('Sl'), typed);
  expect(twice.past).toHaveLength(1);
  expect(undoStep(twice).draft).toBe(EMPTY);
});

test.each<[string, Step]>([
  ['another field', { ...typed, part: 'review' }],
  ['another exercise', { ...typed, variant: 'EX01-a' }],
  ['another kind of change', { ...typed, kind: 'note' }],
])('%s is a step of its own', (_name, step) => {
  const once = takeStep(startHistory(EMPTY), draftOf('S'), typed);
  expect(takeStep(once, draftOf('Sl'), step).past).toHaveLength(2);
});

test('two acts without a part are two steps', () => {
  const once = takeStep(startHistory(EMPTY), draftOf('1'), own);
  expect(takeStep(once, draftOf('2'), own).past).toHaveLength(2);
});

test('what goes on typing after an undo is a new step, and what was undone is gone', () => {
  const first = takeStep(startHistory(EMPTY), draftOf('S'), typed);
  const second = takeStep(first, draftOf('other'), own);
  const back = undoStep(second);
  expect(back.draft.note).toBe('S');
  const on = takeStep(back, draftOf('Sl'), typed);
  expect(on.past).toHaveLength(2);
  expect(redoStep(on)).toEqual(on);
});

test('a change that changes nothing is no step, and at either end nothing happens', () => {
  const start = startHistory(EMPTY);
  expect(takeStep(start, EMPTY, own)).toBe(start);
  expect(undoStep(start)).toEqual(start);
  expect(redoStep(start)).toEqual(start);
});

test('as many redos as undos lead back to the same draft and the same steps', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), fc.nat(12), (notes, times) => {
      const history = notes.reduce(
        (one, note) => takeStep(one, draftOf(note), own),
        startHistory(EMPTY),
      );
      const count = Math.min(times, history.past.length);
      const repeat = (turn: typeof undoStep, start: typeof history) =>
        Array.from({ length: count }).reduce<typeof history>((one) => turn(one), start);
      const back = repeat(undoStep, history);
      const then = count === 0 ? history : history.past.at(-count);
      expect(back.draft).toBe(then?.draft);
      expect(repeat(redoStep, back)).toEqual(history);
    }),
  );
});
