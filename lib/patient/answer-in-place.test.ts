import { expect, test } from 'vitest';
import { answerInPlace } from './answer-in-place';

test.each([
  ['spinal-stenosis', 'yes-or-no'],
  ['glaucoma', 'yes-or-no'],
  ['disc-herniation', 'no'],
  ['tka', 'no'],
  ['shoulder-disorder', 'no'],
  ['pregnancy-t1', 'no'],
  ['rheumatoid-arthritis', 'no'],
  ['hypertension-uncontrolled', null],
  ['cauda-equina', null],
  ['age-75-plus', null],
  ['no-such-factor', null],
])('%s: %s', (id, expected) => {
  expect(answerInPlace(id)).toBe(expected);
});
