import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/h/[token]/handout.pdf/route';
import { db } from '@/lib/db/client';
import { openThreadPool } from '@/lib/pdf/thread-pool';
import { loadDemo } from '@/prisma/demo';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-busy-print-`);

/** Where nobody may wait. */
const pool = openThreadPool({
  filename: resolve('tests/support/obedient-worker.mjs'),
  mostThreads: 1,
  longestQueue: 0,
  timeLimit: 1000,
});
Object.assign(globalThis, { khayapPrintPool: pool });
afterAll(() => pool.close());

let token = '';
beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10);
  token = (await loadDemo(await db(), today)).handoutTokens[0] ?? '';
});

test('when too many print, the patient is asked in both languages to come back in seconds', async () => {
  const response = await GET(new Request(`http://127.0.0.1/h/${token}/handout.pdf`), {
    params: Promise.resolve({ token }),
  });
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('etag')).toBeNull();
  const text = await response.text();
  expect(text).toContain('โปรดลองอีกครั้ง');
  expect(text).toContain('Please try again');
});
