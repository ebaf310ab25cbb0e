import { expect, test, vi } from 'vitest';
import { openPrintCache } from './print-cache';

const file = (size: number) => new Uint8Array(size).fill(1);

test('many who ask at one moment share one drawing, and who asks later needs none', async () => {
  const cache = openPrintCache();
  const draw = vi.fn(async () => file(10));
  const asked = await Promise.all(Array.from({ length: 30 }, () => cache.get('tag', draw)));
  expect(new Set(asked).size).toBe(1);
  expect(await cache.get('tag', draw)).toEqual(file(10));
  expect(draw).toHaveBeenCalledTimes(1);
});

test('what failed is not kept: the next who asks gets it drawn', async () => {
  const cache = openPrintCache();
  await expect(cache.get('tag', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
  expect(await cache.get('tag', async () => file(3))).toEqual(file(3));
});

test('it holds no more bytes than it has room for, and gives even what it cannot keep', async () => {
  const cache = openPrintCache(100);
  const draw = vi.fn(async () => file(60));
  await cache.get('first', draw);
  await cache.get('second', draw);
  await cache.get('first', draw);
  expect(draw).toHaveBeenCalledTimes(3);
  expect((await cache.get('larger than all room', async () => file(101))).length).toBe(101);
});
