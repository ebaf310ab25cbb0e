import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/h/[token]/handout.pdf/route';
import { db } from '@/lib/db/client';
import { openThreadPool } from '@/lib/pdf/thread-pool';
import { loadDemo } from '@/prisma/demo';
import buildBundles from '@/tests/support/build-bundles';
import { captureLog } from '@/tests/support/captured-log';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-broken-print-`);

let token = '';
let close: () => Promise<unknown> = async () => {};
beforeAll(async () => {
  buildBundles();
  const limits = { mostThreads: 1, longestQueue: 5, timeLimit: 60_000 };
  const dying = openThreadPool({
    filename: resolve('tests/support/obedient-worker.mjs'),
    ...limits,
  });
  const good = openThreadPool({ filename: resolve('dist/pdf-worker.mjs'), ...limits });
  close = () => Promise.all([dying.close(), good.close()]);
  let isFirst = true;
  const run = (task: unknown) => {
    const answer = isFirst ? dying.run('die') : good.run(task);
    isFirst = false;
    return answer;
  };
  Object.assign(globalThis, { khayapPrintPool: { ...good, run } });
  const today = new Date().toISOString().slice(0, 10);
  token = (await loadDemo(await db(), today)).handoutTokens[0] ?? '';
});
afterAll(() => close());

test('a print whose thread dies is refused with what to do, and the next one is printed', async () => {
  const lines = captureLog();
  const print = () =>
    GET(new Request(`http://127.0.0.1/h/${token}/handout.pdf`), {
      params: Promise.resolve({ token }),
    });
  const broken = await print();
  expect(broken.status).toBe(500);
  const text = await broken.text();
  expect(text).toContain('Please try again.');
  expect(text).toContain('โปรดลองอีกครั้ง');
  expect(broken.headers.get('cache-control')).toBe('private, no-store');
  expect(lines).toMatchObject([{ level: 'error', event: 'print.failed', kind: 'Error' }]);
  expect(JSON.stringify(lines)).not.toContain(token);

  const next = await print();
  expect(next.status).toBe(200);
  expect(
    Buffer.from(await next.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
