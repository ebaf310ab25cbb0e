import { expect, test } from 'vitest';
import { breakPages } from './page-breaks';

const block = (height: number, wantsCompany = false) => ({ height, wantsCompany });

test('as many blocks as fit stand on a page, and none is split', () => {
  expect(breakPages([block(80), block(170), block(170), block(170)], 420)).toEqual([
    [0, 1, 2],
    [3],
  ]);
});

test('nobody turns a page for a few lines: the block before them comes along', () => {
  expect(breakPages([block(170), block(170), block(80), block(100, true)], 430)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(breakPages([block(400), block(100, true)], 430)).toEqual([[0], [1]]);
});

test('what is higher than a page stands alone, and nothing is lost', () => {
  expect(breakPages([block(100), block(900), block(100)], 430)).toEqual([[0], [1], [2]]);
});
