import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { lockDirectory } from './directory-lock';

afterEach(() => {
  vi.useRealTimers();
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'khayap-lock-'));
const fileIn = (folder: string) => join(folder, 'in-use.json');
const LONG_AGO = new Date(Date.now() - 60_000);

/** A lock as this process writes it, with something else in it. */
function leaveLock(folder: string, change: object): string {
  lockDirectory(folder);
  const file = fileIn(folder);
  const own = JSON.parse(readFileSync(file, 'utf8'));
  const left = JSON.stringify({ ...own, id: 'of somebody else', ...change });
  writeFileSync(file, left);
  return left;
}

test('one copy has the directory until it gives it free, and leaves nothing behind', () => {
  const folder = newFolder();
  const unlock = lockDirectory(folder);
  expect(() => lockDirectory(folder)).toThrow(`(process ${process.pid}) is using ${folder}`);
  expect(readdirSync(folder)).toEqual(['in-use.json']);
  unlock();
  lockDirectory(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock whose process is gone is taken over at once', () => {
  const folder = newFolder();
  leaveLock(folder, { startedAt: 'another boot 1' });
  lockDirectory(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock from another container holds while it is heard of, whatever its process number', () => {
  const folder = newFolder();
  const left = leaveLock(folder, { place: 'another container' });
  expect(() => lockDirectory(folder)).toThrow('in another container');
  expect(readFileSync(fileIn(folder), 'utf8')).toBe(left);

  utimesSync(fileIn(folder), LONG_AGO, LONG_AGO);
  lockDirectory(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock that cannot be read holds while it is fresh', () => {
  const folder = newFolder();
  writeFileSync(fileIn(folder), '');
  expect(() => lockDirectory(folder)).toThrow('Stop it, wait half a minute');
  utimesSync(fileIn(folder), LONG_AGO, LONG_AGO);
  lockDirectory(folder)();
});

test('whoever holds it is heard of', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const folder = newFolder();
  const unlock = lockDirectory(folder);
  utimesSync(fileIn(folder), LONG_AGO, LONG_AGO);
  vi.advanceTimersByTime(10_000);
  expect(statSync(fileIn(folder)).mtimeMs).toBeGreaterThan(LONG_AGO.getTime() + 30_000);
  unlock();
});

test('who gives it free takes away no lock but its own', () => {
  const folder = newFolder();
  const unlock = lockDirectory(folder);
  writeFileSync(fileIn(folder), JSON.stringify({ id: 'of somebody else' }));
  unlock();
  expect(readdirSync(folder)).toEqual(['in-use.json']);
});
