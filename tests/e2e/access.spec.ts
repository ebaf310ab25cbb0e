import { ACTIONS } from '@/tests/support/actions';
import { ROUTES } from '@/tests/support/routes';
import { listWrongActions, listWrongRoutes } from './access-matrix';
import { accountOf } from './accounts';
import { addressOf } from './address-of';
import { callAction } from './call-action';
import { enter, expect, readDemo, test } from './demo';
import { addPatient, SAVE_DRAFT } from './own-patient';
import { listLacking } from './safe-headers';

const NOBODY = '01930000-0000-7000-8000-00000000dead';
/** Those whose answers are documents of their own, which carry their own policy. */
const OF_A_LINK = /^\/(h\/[^/]+(\/[^/]+|\/pictures\/[^/]+)?|d\/[^/]+)$/;
/** Nothing leads there; the first few look as if they led to a patient. */
const NOWHERE = [
  ...['/h', '/d', '/h/x/y/z', '/h/x/pictures/y/z', '/d/x/y', '/d/x/y/z', '/h/nosuchtoken'],
  ...['/no-such-page', `/patients/${NOBODY}`, '/api/nothing', '/_next/nothing'],
  '/_next/image?url=%2Ficon-192.png&w=64&q=75',
];

test('each route answers each visitor as the table says', async ({ browser }) => {
  test.setTimeout(180_000);
  expect(await listWrongRoutes(browser)).toEqual([]);
});

test('each server action answers each visitor as the table says', async ({ browser }) => {
  test.setTimeout(180_000);
  expect(await listWrongActions(browser)).toEqual([]);
});

test('a write on a cookie that does not come from our own page is refused', async ({ page }) => {
  await enter(page, accountOf('therapist'));
  const { request } = page;
  const { id: patientId } = await addPatient(request);
  const [args] = [ACTIONS[SAVE_DRAFT]?.args(patientId) ?? []];
  const foreign: Record<string, string>[] = [
    {},
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site', Origin: readDemo().url },
    { 'Sec-Fetch-Site': 'none' },
  ];
  for (const headers of foreign) {
    const answer = await callAction(request, SAVE_DRAFT, { args, patientId, headers });
    expect(answer.httpStatus, JSON.stringify(headers)).toBe(403);
    const signedOut = await request.post('/api/auth/signout', { headers, form: {} });
    expect(signedOut.status(), JSON.stringify(headers)).toBe(403);
  }
  // Nothing was saved meanwhile: the draft's first version is still to be had.
  const own = await callAction(request, SAVE_DRAFT, { args, patientId });
  expect(own.returned).toEqual({ status: 'saved', version: 1 });
});

test('every answer carries the headers that keep it from caches, frames and search engines', async ({
  page,
}) => {
  await enter(page);
  const { id: patient } = await addPatient(page.request);
  const addresses = Object.keys(ROUTES).map((route) => addressOf(route, patient));
  for (const address of [...addresses, ...NOWHERE]) {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    const headers = answer.headers();
    const policy = headers['content-security-policy'] ?? '';
    // Only a preview stands in a frame, of our own page.
    const framing = address.includes('/review/preview') ? "'self'" : "'none'";
    expect.soft(policy, address).toContain(`frame-ancestors ${framing}`);
    const frames = address.endsWith('/review') ? ["frame-src 'self'"] : null;
    expect.soft(/frame-src[^;]*/.exec(policy)?.slice(), address).toEqual(frames ?? undefined);
    expect.soft(policy, address).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect.soft(listLacking(headers), address).toEqual([]);
    expect.soft(headers['x-powered-by'], address).toBeUndefined();

    const isOwnPage = headers['content-type']?.startsWith('text/html') && !OF_A_LINK.test(address);
    if (!isOwnPage) continue;
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect.soft(scripts.length, address).toBeGreaterThan(0);
    expect
      .soft(
        scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
        address,
      )
      .toEqual([]);
  }
});

test('an address that leads nowhere is not found, and nobody’s picture is scaled', async ({
  request,
}) => {
  const files = ['/_next/static/none.js', '/fonts/none.woff2', '/figures/none/none'];
  // Whoever is not in is asked for the sign-in at every patient's address.
  const open = NOWHERE.filter((address) => !address.startsWith('/patients/'));
  for (const address of [...files, ...open]) {
    expect.soft((await request.get(address)).status(), address).toBe(404);
  }
  for (const address of files) {
    const lacking = listLacking((await request.get(address)).headers());
    // That there is no such file may be kept for a while.
    expect
      .soft(
        lacking.filter((each) => !each.startsWith('cache-control')),
        address,
      )
      .toEqual([]);
  }
});

test('a page for who writes the code is none of a build', async ({ page }) => {
  await enter(page);
  const answer = await page.request.get('/figure-desk');
  expect(answer.status()).toBe(404);
});

test('every file and page is held to https for a year, with its subdomains', async ({
  request,
}) => {
  const page = await request.get('/sign-in');
  const script = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0] ?? 'no script';
  const files = [script, '/fonts/letters.css', '/handout.js', '/handout-worker.js', '/icon.svg'];
  const others = ['/api/live', '/h/nosuchtoken', '/no-such-page', '/figures/none'];
  for (const address of ['/sign-in', ...files, ...others]) {
    const headers = (await request.get(address)).headers();
    const held = headers['strict-transport-security'];
    expect.soft(held, address).toBe('max-age=31536000; includeSubDomains');
    expect.soft(headers['x-content-type-options'], address).toBe('nosniff');
  }
});
