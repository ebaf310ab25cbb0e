import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listWrongActions, listWrongRoutes } from './access-matrix';
import { expect, test, useDemoIn } from './demo';

/** Outside the repository, or the framework takes one of the two for the other's root. */
const FOLDER = mkdtempSync(join(tmpdir(), 'khayap-without-proxy-'));
const PORT = String(Number(process.env.PORT ?? 3210) + 4);

let server: ChildProcess | undefined;

test.use({ baseURL: `http://127.0.0.1:${PORT}` });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const started = spawn(process.execPath, ['tests/support/serve-without-proxy.mjs'], {
    env: { ...process.env, PORT, KHAYAP_DATA_DIR: FOLDER },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = started;
  await new Promise<void>((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (part) => {
      printed += part;
      if (printed.includes('Stop with Ctrl+C')) resolve();
    });
    started.once('exit', () => reject(new Error(`It did not start: ${printed}`)));
  });
  useDemoIn(`${FOLDER}/data`);
});

test.afterAll(async () => {
  useDemoIn('.khayap/e2e');
  if (server && server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  rmSync(FOLDER, { recursive: true, force: true });
});

test('without proxy.ts no answer carries its headers, so nothing below is its work', async ({
  request,
}) => {
  const answer = await request.get('/sign-in');
  expect(answer.status()).toBe(200);
  expect(answer.headers()).not.toHaveProperty('content-security-policy');
});

test('without proxy.ts each route answers each visitor as the table says', async ({ browser }) => {
  test.setTimeout(180_000);
  expect(await listWrongRoutes(browser)).toEqual([]);
});

test('without proxy.ts each server action answers each visitor as the table says', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  expect(await listWrongActions(browser)).toEqual([]);
});
