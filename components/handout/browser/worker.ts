import { copyName } from './copy';
import { saysEnded } from './queue';

/** The part of a service worker that is used here. */
type WorkerScope = {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: string, act: (event: WorkerEvent) => void): void;
};
type WorkerEvent = {
  request: Request;
  data: { pageKey: string };
  ports: readonly MessagePort[];
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
};

const worker = self as unknown as WorkerScope;
const base = new URL(worker.registration.scope).pathname;
const NAME = copyName(base);
const PAGES = [base, `${base}/session`];
const PDF = `${base}/handout.pdf`;
const FILES = ['/handout.js', '/icon.svg', '/fonts/letters.css'];
/** Of the clinic's own exercises; named by what they hold, so that a kept one is never stale. */
const PICTURES = `${base}/pictures/`;
/** Kept when the link has one. */
const MANIFEST = `${base}/manifest.webmanifest`;
const KEPT_AT = 'X-Kept-At';
const PAGE_KEY = 'X-Page-Key';
const PATIENCE_MS = 8_000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const told = keepAll(event.data.pageKey).then(
    () => true,
    () => false,
  );
  event.waitUntil(told.then((isKept) => event.ports[0]?.postMessage(isKept)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (PAGES.includes(pathname) || pathname === PDF) return event.respondWith(answer(request));
  if (FILES.includes(pathname)) event.respondWith(answerFile(request));
  if (pathname === MANIFEST) event.respondWith(answerFile(request));
  if (pathname.startsWith(PICTURES)) event.respondWith(answerPicture(request));
});

const addressOf = (request: Request): string => {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
};

/** Both pages and the print in both languages, and what they load. @throws when one of them cannot be had. */
async function keepAll(pageKey: string): Promise<void> {
  isForgotten = false;
  const first = await (await fetchNow(base)).text();
  const own = /<html lang="(\w+)"/.exec(first)?.[1] ?? 'th';
  const other = own === 'th' ? 'en' : 'th';
  const inBoth = (path: string) => [path, `${path}?lang=${other}`];
  const pages = PAGES.flatMap((path) => [...inBoth(path), `${path}?lang=${own}`]);
  const cache = await caches.open(NAME);
  const pictures = new Set(first.match(new RegExp(`${PICTURES}[0-9a-f]{64}`, 'g')));
  for (const address of [...pages, ...inBoth(PDF), ...FILES, ...pictures]) {
    await cache.put(address, await stamped(await fetchNow(address), pageKey));
  }
  const manifest = await fetch(MANIFEST);
  if (manifest.ok) await cache.put(MANIFEST, manifest);
}

async function fetchNow(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

/** The same answer, saying when it was kept and for which link. */
async function stamped(answer: Response, pageKey: string): Promise<Response> {
  const headers = headersOf(answer);
  headers.set(KEPT_AT, new Date().toISOString());
  headers.set(PAGE_KEY, pageKey);
  return new Response(await answer.blob(), { status: answer.status, headers });
}

/** Without those that speak of the bytes on the wire. */
function headersOf(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return headers;
}

/** Where a copy is kept, unless it is forgotten meanwhile. */
async function keep(address: string, fresh: Response): Promise<void> {
  if (isForgotten || !(await caches.has(NAME))) return;
  const cache = await caches.open(NAME);
  await cache.put(address, fresh);
  if (isForgotten) await caches.delete(NAME);
}

async function findKept(address: string): Promise<Response | undefined> {
  if (!(await caches.has(NAME))) return undefined;
  const cache = await caches.open(NAME);
  return (await cache.match(address)) ?? cache.match(address.split('?')[0] ?? address);
}

/** The server's page; where it does not answer in time, or is in trouble, the kept one. */
async function answer(request: Request): Promise<Response> {
  const address = addressOf(request);
  const kept = await findKept(address);
  const fresh = fetch(request).then((each) => received(address, each, kept));
  if (!kept) return fresh;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const first = await Promise.race([fresh, late]).catch(() => null);
  return first && (isPage(first) || saysEnded(first)) ? first : answerKept(kept);
}

/** No trouble of the server, nor of somebody before it who does not find it. */
const isPage = ({ status }: Response): boolean => status < 500 && status !== 404 && status !== 410;

async function received(
  address: string,
  fresh: Response,
  kept: Response | undefined,
): Promise<Response> {
  const pageKey = kept?.headers.get(PAGE_KEY) ?? '';
  if (saysEnded(fresh)) {
    await forget();
    return withMark(fresh, `data-forget="${pageKey}"`, true);
  }
  if (fresh.ok && pageKey) await keep(address, await stamped(fresh.clone(), pageKey));
  return fresh;
}

/** Past its time the copy is gone, connection or not. */
async function answerKept(kept: Response): Promise<Response> {
  const expires = Date.parse(kept.headers.get('X-Handout-Expires') ?? '');
  if (expires < Date.now()) {
    await forget();
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    return new Response(ENDED, { status: 410, headers });
  }
  const at = kept.headers.get(KEPT_AT) ?? '';
  return withMark(kept, `data-kept="${at}"`, false);
}

const ENDED = 'ลิงก์นี้สิ้นสุดแล้ว โปรดโทรหาคลินิก\nThis link has ended. Please call the clinic.\n';

/** Nothing that comes later is kept any more: another answer may be on its way. */
let isForgotten = false;

async function forget(): Promise<void> {
  isForgotten = true;
  await caches.delete(NAME);
  await worker.registration.unregister();
}

/** An attribute on the document, and the browser module where the server's page has none. */
async function withMark(page: Response, mark: string, needsScript: boolean): Promise<Response> {
  if (!(page.headers.get('content-type') ?? '').startsWith('text/html')) return page;
  const script = '<script type="module" src="/handout.js"></script></head>';
  const marked = (await page.text()).replace('<html ', `<html ${mark} `);
  const body = needsScript ? marked.replace('</head>', script) : marked;
  return new Response(body, { status: page.status, headers: headersOf(page) });
}

/** The kept one; a picture of a newer version is kept as soon as it was seen. */
async function answerPicture(request: Request): Promise<Response> {
  const address = addressOf(request);
  const kept = await findKept(address);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await keep(address, fresh.clone());
  return fresh;
}

/** New scripts when they can be had; what never changes from the copy. */
async function answerFile(request: Request): Promise<Response> {
  const kept = await findKept(addressOf(request));
  if (kept && !request.url.endsWith('.js')) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
