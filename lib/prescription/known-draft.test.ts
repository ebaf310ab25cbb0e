import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { OWN_ID } from '@/tests/support/own-exercise';
import { KnownDraft } from './known-draft';

const { dose } = requireVariant('EX09-a').variant;
const calf = { exercise: 'EX09', variant: 'EX09-a', dose };

test.each([
  ['an exercise of the catalog', [calf], true],
  ['an empty program', [], true],
  ['a variant that does not exist', [{ ...calf, variant: 'EX09-z' }], false],
  ["another exercise's variant", [{ ...calf, exercise: 'EX01' }], false],
  ['the same variant twice', [calf, calf], false],
  [
    'an exercise of a clinic, whoever it is',
    [{ ...calf, exercise: OWN_ID, variant: OWN_ID }],
    true,
  ],
  ["the catalog's exercise as a clinic's way", [{ ...calf, variant: OWN_ID }], false],
])('%s', (_name, entries, isKnown) => {
  expect(KnownDraft.safeParse({ entries }).success).toBe(isKnown);
});
