import { expect, test } from 'vitest';
import { offeredLanguages, offeredPrints } from './print-choice';

test.each([
  [['th', 'en'], 'th', ['th', 'en', 'both']],
  [['th'], 'th', ['th']],
  [['en'], 'en', ['en']],
  // Recorded before the clinic offered one language alone.
  [['th'], 'en', ['th', 'en', 'both']],
] as const)(
  'where %j are offered, a patient whose language is %s has %j',
  (ofClinic, own, prints) => {
    expect(offeredPrints(offeredLanguages(ofClinic, own))).toEqual(prints);
  },
);
