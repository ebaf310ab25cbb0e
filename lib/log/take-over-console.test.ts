import { afterEach, beforeEach, expect, test } from 'vitest';
import { STORAGE_FULL } from '@/lib/db/storage';
import { captureLog } from '@/tests/support/captured-log';
import { nameRequest } from './request';
import { takeOverConsole } from './take-over-console';

let own = { ...console };
let lines: ReturnType<typeof captureLog>;
beforeEach(() => {
  lines = captureLog();
  own = { ...console };
  takeOverConsole();
});
afterEach(() => {
  Object.assign(console, own);
});

/** In a request of its own: what comes after it belongs to none. */
const inRequest = <Answer>(act: (id: string) => Answer) =>
  Promise.resolve().then(() => act(nameRequest().id));

test('what is said at the start is written as it is', () => {
  console.info('Ready in', '300ms');
  expect(lines).toMatchObject([{ level: 'info', event: 'console.said', said: 'Ready in 300ms' }]);
});

test('in a request nothing is repeated of what was said', async () => {
  await inRequest(() => console.warn('nobody is called', 'Somchai', { name: 'Somchai' }));
  expect(lines).toMatchObject([{ level: 'warn', event: 'console.said' }]);
  expect(JSON.stringify(lines)).not.toContain('Somchai');
});

test('an error is named after its request once, for whoever sees it', async () => {
  const error: Error & { digest?: string } = Object.assign(new Error('Somchai'), { digest: '12' });
  const id = await inRequest((requestId) => {
    console.error('⨯', error);
    console.error(error);
    return requestId;
  });
  expect(lines).toMatchObject([{ level: 'error', kind: 'Error', digest: '12', requestId: id }]);
  expect(error.digest).toBe(id);
  expect(JSON.stringify(lines)).not.toContain('Somchai');
});

test('an error that the browser knows by a word of ours keeps it', async () => {
  const error = Object.assign(new Error('no room'), { digest: STORAGE_FULL });
  const id = await inRequest((requestId) => {
    console.error(error);
    return requestId;
  });
  expect(error.digest).toBe(STORAGE_FULL);
  expect(lines).toMatchObject([{ level: 'error', digest: STORAGE_FULL, requestId: id }]);
});
