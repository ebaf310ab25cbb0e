import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { newEntry } from './edit-program';
import { firstMonitoring, isModified, overrideEntry } from './override-entry';
import { Override, PrescriptionDraft } from './program';

const entryOf = (variant: string) =>
  newEntry({
    exercise: variant.slice(0, 4),
    variant,
    dose: requireVariant(variant).variant.dose,
  });
const draft = PrescriptionDraft.parse({
  entries: [entryOf('EX03-a'), entryOf('EX09-a')],
  notCheckedConfirmed: true,
});
const [third] = draft.entries;
const from = { variant: 'EX03-a', dose: entryOf('EX03-a').dose };
const modified = Override.parse({ reason: 'modified', note: 'Half.', modifiedFrom: from });

test('the changed dose takes the place, and changing it back later is no modification any more', () => {
  const dose = { ...from.dose, repetitions: from.dose.repetitions - 1 };
  const changed = overrideEntry(draft, 'EX03-a', {
    exercise: 'EX03',
    variant: 'EX03-a',
    dose,
    override: modified,
  });
  expect(changed.entries[0]).toMatchObject({ dose, override: modified });
  expect(changed.entries.map(isModified)).toEqual([true, false]);
  expect(isModified({ variant: 'EX03-a', dose: from.dose, override: modified })).toBe(false);
});

test.each([
  [{ sets: 1 }, true],
  [{ repetitions: 9 }, true],
  [{ holdSeconds: 5 }, true],
  [{ restSeconds: 30 }, true],
  [{ perDay: 1 }, true],
  [{ daysPerWeek: 5 }, true],
  [{ side: 'left' }, true],
  [{}, false],
  [{ repetitions: 11 }, false],
  [{ restSeconds: 0 }, false],
  [{ daysPerWeek: 7 }, false],
  // Less of one thing for more of another.
  [{ repetitions: 9, holdSeconds: 15 }, false],
  // The one side for the other.
  [{ side: 'both' }, false],
] as const)('of two sets of ten, %j is a modification: %s', (change, expected) => {
  const before = { sets: 2, repetitions: 10, holdSeconds: 10, restSeconds: 5, perDay: 2 };
  const usual = { ...before, side: 'each', daysPerWeek: 6 } as const;
  const modifiedFrom = { variant: 'EX03-a', dose: usual };
  const dose = { ...usual, ...change };
  const override = { ...modified, modifiedFrom };
  expect(isModified({ variant: 'EX03-a', dose, override })).toBe(expected);
});

test('another way takes the place with its override, asks about missing answers again, and never stands twice', () => {
  const to = { exercise: 'EX03', variant: 'EX03-b', dose: entryOf('EX03-b').dose };
  const changed = overrideEntry(draft, 'EX03-a', { ...to, override: modified });
  expect(changed.entries.map(({ variant }) => variant)).toEqual(['EX03-b', 'EX09-a']);
  expect(changed.entries.map(isModified)).toEqual([true, false]);
  expect(changed.notCheckedConfirmed).toBe(false);
  const taken = { exercise: 'EX09', variant: 'EX09-a', dose: entryOf('EX09-a').dose };
  expect(overrideEntry(draft, 'EX03-a', { ...taken, override: modified })).toBe(draft);
});

test.each([
  [null, '2026-12-08', '2026-12-08'],
  ['2026-12-20', '2026-12-08', '2026-12-08'],
  ['2026-12-01', '2026-12-08', '2026-12-01'],
])(
  'a review planned on %s and a look on %s make a review on %s',
  (planned, monitorOn, reviewOn) => {
    const override = Override.parse({ reason: 'will-monitor', note: 'Looks well.', monitorOn });
    const to = { exercise: 'EX03', ...from, override };
    const changed = overrideEntry({ ...draft, reviewOn: planned }, 'EX03-a', to);
    expect(changed.reviewOn).toBe(reviewOn);
    expect(firstMonitoring(changed.entries)).toBe(monitorOn);
  },
);

test('an override stored before reasons had consequences still reads', () => {
  const stored = { ...third, override: { reason: 'modified', note: 'Half.' } };
  const { entries } = PrescriptionDraft.parse({ entries: [stored] });
  expect(entries[0]?.override).toEqual({
    reason: 'modified',
    note: 'Half.',
    modifiedFrom: null,
    monitorOn: null,
  });
});
