import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const BASE = '/h/0123456789abcdefghjkmnpqrstvwxyz';
const ORIGIN = 'https://clinic.example';
const HOUR_MS = 3_600_000;

type Page = { status: number; body: string; expires: Date; isOver?: boolean };

/** A cache storage of one test, as far as the worker uses it. */
function storage() {
  const kept = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return {
      match: async (address: string) => cache.get(address)?.clone(),
      put: async (address: string, answer: Response) => void cache.set(address, answer),
    };
  };
  const remove = async (name: string) => kept.delete(name);
  return { kept, caches: { open, has: async (name: string) => kept.has(name), delete: remove } };
}

/** Runs the bundle that a phone runs; `server` answers its requests, `null` = no connection. */
function startWorker(server: { page: Page | null }) {
  const listeners: Record<string, (event: unknown) => void> = {};
  const { kept, caches } = storage();
  const registration = { scope: ORIGIN + BASE, isAlive: true, unregister: async () => false };
  registration.unregister = async () => {
    registration.isAlive = false;
    return true;
  };
  const fetched = async () => {
    if (!server.page) throw new TypeError('Failed to fetch');
    const { status, body, expires, isOver } = server.page;
    const headers = {
      'Content-Type': 'text/html',
      'X-Handout-Expires': expires.toUTCString(),
      ...(isOver && { 'X-Link': 'ended' }),
    };
    return new Response(body, { status, headers });
  };
  const scope = {
    registration,
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (kind: string, act: (event: unknown) => void) => {
      listeners[kind] = act;
    },
  };
  runInNewContext(readFileSync('public/handout-worker.js', 'utf8'), {
    ...{ self: scope, caches, fetch: fetched, location: { origin: ORIGIN } },
    ...{ Response, Headers, URL, Date, setTimeout, Promise },
  });
  return {
    kept,
    registration,
    keep: () =>
      new Promise<boolean>((resolve) => {
        const ports = [{ postMessage: resolve }];
        listeners.message?.({ data: { pageKey: 'opaque' }, ports, waitUntil: () => undefined });
      }),
    open: (path = '', method = 'GET') =>
      new Promise<Response | null>((resolve) => {
        const request = { url: ORIGIN + BASE + path, method };
        let isTaken = false;
        const respondWith = (answer: Promise<Response>) => {
          isTaken = true;
          answer.then(resolve);
        };
        listeners.fetch?.({ request, respondWith });
        if (!isTaken) resolve(null);
      }),
  };
}

const pageUntil = (hours: number, status = 200): Page => ({
  status,
  body: '<html lang="th"><head></head>ยกสะโพก</html>',
  expires: new Date(Date.now() + hours * HOUR_MS),
});

test('without a connection the kept page comes back, and says when it was kept', async () => {
  const server: { page: Page | null } = { page: pageUntil(1) };
  const worker = startWorker(server);
  expect(await worker.keep()).toBe(true);
  server.page = null;
  for (const path of ['', '/session', '/session?lang=en', '/session?lang=th']) {
    const answer = await (await worker.open(path))?.text();
    expect(answer, path).toMatch(/<html data-kept="\d{4}-\d\d-\d\dT.*ยกสะโพก/);
  }
});

test('past its time the kept page is not shown, and nothing of it stays', async () => {
  const server: { page: Page | null } = { page: pageUntil(-1) };
  const worker = startWorker(server);
  await worker.keep();
  server.page = null;
  const answer = await worker.open();
  expect(answer?.status).toBe(410);
  expect(await answer?.text()).not.toContain('ยกสะโพก');
  expect(worker.kept.size).toBe(0);
  expect(worker.registration.isAlive).toBe(false);
});

test.each([404, 410])('a link that answers %d leaves nothing on the phone', async (status) => {
  const server: { page: Page | null } = { page: pageUntil(1) };
  const worker = startWorker(server);
  await worker.keep();
  server.page = { ...pageUntil(1, status), isOver: true };
  const answer = await worker.open();
  expect(answer?.status).toBe(status);
  // The page itself then forgets what it kept under this name.
  expect(await answer?.text()).toContain('data-forget="opaque"');
  expect(worker.kept.size).toBe(0);
  expect(worker.registration.isAlive).toBe(false);
});

test.each([
  ['a server in trouble', 503],
  ['a proxy that finds no server', 404],
])('%s hides the kept page as little as no connection', async (_who, status) => {
  const server: { page: Page | null } = { page: pageUntil(1) };
  const worker = startWorker(server);
  await worker.keep();
  server.page = { ...pageUntil(1, status), body: 'busy' };
  const answer = await worker.open();
  expect(answer?.status).toBe(200);
  expect(await answer?.text()).toContain('ยกสะโพก');
});

test('what cannot be had whole is not kept, and what the patient sends is left alone', async () => {
  const worker = startWorker({ page: pageUntil(1, 500) });
  expect(await worker.keep()).toBe(false);
  expect(await worker.open('/log', 'POST')).toBeNull();
  expect(await worker.open('/calendar.ics')).toBeNull();
});
