import { expect, test } from 'vitest';
import { draftOf } from '@/tests/support/draft-of';
import type { PrescriptionDraft } from './program';
import { changesBetweenPrograms } from './program-changes';

const before = draftOf('EX01-b', 'EX03-a', 'EX12-a');

function withEntry(draft: PrescriptionDraft, index: number, change: object): PrescriptionDraft {
  const entries = draft.entries.map((entry, place) =>
    place === index ? { ...entry, ...change } : entry,
  );
  return { ...draft, entries };
}

test('the same program has no difference', () => {
  expect(changesBetweenPrograms(before, draftOf('EX01-b', 'EX03-a', 'EX12-a'))).toEqual([]);
});

test('another exercise in the same place is a swap, elsewhere it is one out and one new', () => {
  expect(changesBetweenPrograms(before, draftOf('EX01-b', 'EX09-a', 'EX12-a'))).toEqual([
    { kind: 'swapped', number: 2, from: 'EX03-a', variant: 'EX09-a' },
  ]);
  expect(changesBetweenPrograms(before, draftOf('EX01-b', 'EX12-a', 'EX09-a'))).toEqual([
    { kind: 'removed', number: 2, variant: 'EX03-a' },
    { kind: 'added', number: 3, variant: 'EX09-a' },
  ]);
});

test('of three that changed places only the one that was moved is named', () => {
  expect(changesBetweenPrograms(before, draftOf('EX12-a', 'EX01-b', 'EX03-a'))).toEqual([
    { kind: 'moved', number: 1, variant: 'EX12-a', from: 3 },
  ]);
});

test('a dose names every field that changed, and no other', () => {
  const dose = { ...before.entries[2]?.dose, holdSeconds: 7, perDay: 2 };
  expect(changesBetweenPrograms(before, withEntry(before, 2, { dose }))).toEqual([
    {
      kind: 'dose',
      number: 3,
      variant: 'EX12-a',
      fields: [
        { field: 'holdSeconds', from: before.entries[2]?.dose.holdSeconds, to: 7 },
        { field: 'perDay', from: before.entries[2]?.dose.perDay, to: 2 },
      ],
    },
  ]);
});

test('a note, an override and the review are differences', () => {
  const override = { reason: 'specialist-agreed', note: 'Asked' };
  const after = {
    ...withEntry(before, 0, { note: 'Slowly', override }),
    note: 'Rest on Sunday',
    reviewOn: '2026-12-13',
  };
  expect(changesBetweenPrograms(before, after).map(({ kind }) => kind)).toEqual([
    'note',
    'override',
    'general-note',
    'review',
  ]);
  expect(changesBetweenPrograms(after, before)).toContainEqual({
    kind: 'override',
    number: 1,
    variant: 'EX01-b',
    override: null,
  });
});
