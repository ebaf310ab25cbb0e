import { type APIRequestContext, expect, test } from '@playwright/test';
import { actionRequest, TEXT_BODY } from '@/tests/support/action-request';
import { formOf } from '@/tests/support/actions';
import { STRAIN_RULE } from '@/tests/support/strain-rule';
import { callAction } from './call-action';
import { listLacking } from './safe-headers';
import {
  type Demo,
  openTwoServers,
  ownPage,
  startSlowRequest,
  trySignIn,
  visit,
} from './two-servers';
import { WORDS } from './words';

type Opened = NonNullable<Awaited<ReturnType<typeof openTwoServers>>>;

let opened: Opened | null;
let servers: Opened['servers'];
let demo: Demo;
let query: Opened['query'];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  // A busy machine takes minutes to make a database and to start twice.
  test.setTimeout(300_000);
  opened = await openTwoServers();
  test.skip(
    opened === null,
    'PostgreSQL is not to be had (get it with: apt-get install postgresql)',
  );
  if (opened) ({ servers, demo, query } = opened);
});

test.afterAll(async () => {
  await opened?.close();
});

const isIn = async (request: APIRequestContext) =>
  (await request.get('/patients', { maxRedirects: 0 })).status() === 200;

test('a session opened on one server is good on the other, and ended on one it is ended on both', async ({
  playwright,
}) => {
  const [first, second] = servers;
  const one = await visit(playwright, first);
  expect(await trySignIn(one, first, demo)).toBeNull();
  const cookies = await one.storageState();
  const other = await visit(playwright, second, cookies);
  expect([await isIn(one), await isIn(other)]).toEqual([true, true]);

  const csrf = await (await other.get('/api/auth/csrf')).json();
  await other.post('/api/auth/signout', {
    headers: ownPage(second),
    form: { ...csrf, json: 'true' },
  });
  const kept = await visit(playwright, first, cookies);
  expect([await isIn(kept), await isIn(one)]).toEqual([false, false]);
});

test('tries at a sign-in, at a gate and at links are counted across both servers', async ({
  playwright,
}) => {
  const visitors = await Promise.all(servers.map((server) => visit(playwright, server)));
  const each = (turn: number) => {
    const [server, visitor] = [servers[turn % 2], visitors[turn % 2]];
    if (!server || !visitor) throw new RangeError('There are two servers.');
    return { server, visitor };
  };
  const wrong = { email: 'physiatrist2@khayap.example', password: 'a wrong pass phrase' };
  const why: (string | null)[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const { server, visitor } = each(turn);
    why.push(await trySignIn(visitor, server, wrong));
  }
  expect(why).toEqual([...Array(5).fill('wrong-credentials'), 'throttled', 'throttled']);

  const tries: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const { server, visitor } = each(turn);
    const answer = await visitor.post(`/h/${demo.handoutTokens[2]}/gate`, {
      headers: ownPage(server),
      form: { day: '31', month: '12', year: '2443' },
    });
    tries.push(answer.status());
  }
  expect(tries).toEqual([422, 422, 422, 422, 423, 423]);

  const guesses = await Promise.all(
    Array.from({ length: 110 }, async (_, turn) =>
      (await each(turn).visitor.get(`/h/guess-${turn}`)).status(),
    ),
  );
  expect([404, 429].map((status) => guesses.filter((each) => each === status).length)).toEqual([
    100, 10,
  ]);
});

test('both servers send and re-check, and every letter and every course comes once', async ({
  playwright,
}) => {
  test.setTimeout(90_000);
  const [first] = servers;
  const doctor = await visit(playwright, first);
  await trySignIn(doctor, first, demo);
  const patients: { patientId: string }[] = await query(
    `SELECT "patientId" FROM "Prescription" p JOIN "Link" l ON l."prescriptionId" = p.id
     WHERE l."revokedAt" IS NULL AND l."pausedAt" IS NULL ORDER BY p.id`,
  );
  expect(patients.length).toBeGreaterThan(2);
  for (const { patientId } of patients) {
    const { returned } = await callAction(
      doctor,
      'app/(clinic)/patients/[id]/send-mail.ts sendMail',
      {
        args: [null, formOf({ patientId, to: `${patientId}@patient.example` })],
        patientId,
        headers: ownPage(first),
      },
    );
    expect(returned).toMatchObject({ status: 'queued' });
  }
  const added = await callAction(doctor, 'app/(clinic)/rules/actions.ts addRuleAction', {
    args: [STRAIN_RULE],
    headers: ownPage(first),
  });
  expect(added.returned).toMatchObject({ status: 'added' });

  const notDone = () =>
    query(
      `SELECT id FROM "OutboxMail" WHERE "sentAt" IS NULL
       UNION ALL SELECT id FROM "Recheck" WHERE "finishedAt" IS NULL AND "supersededAt" IS NULL`,
    );
  await expect(async () => expect(await notDone()).toEqual([])).toPass({ timeout: 60_000 });

  const to = opened?.mail.received.flatMap((letter) => letter.to);
  expect(to?.toSorted()).toEqual(
    patients.map(({ patientId }) => `${patientId}@patient.example`).toSorted(),
  );
  const [counted] = await query(
    `SELECT
       (SELECT count(*) FROM "Recheck" WHERE cause = 'clinic-rule') AS runs,
       (SELECT count(*) FROM "Recheck" WHERE "supersededAt" IS NULL AND done <> total) AS uneven,
       (SELECT count(*) FROM "Recall") - (SELECT count(*) FROM "AuditEvent"
          WHERE action = 'recall.opened') AS unrecorded`,
  );
  expect(counted).toEqual({ runs: '1', uneven: '0', unrecorded: '0' });
});

test('on a full disk a form says so, keeps what was typed, and is saved once there is room', async ({
  playwright,
  browser,
}) => {
  const [first] = servers;
  const request = await visit(playwright, first);
  expect(await trySignIn(request, first, demo)).toBeNull();
  const storageState = await request.storageState();
  const context = await browser.newContext({ baseURL: first.url, locale: 'en-GB', storageState });
  const page = await context.newPage();
  const { account, common } = WORDS.en;
  await page.goto('/account');
  const title = page.getByLabel(account.field.title, { exact: true });
  await title.fill('Prof.');
  // As PostgreSQL says it when it can write no more.
  await query(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END; $$`);
  await query(`CREATE TRIGGER full_disk BEFORE UPDATE ON "User"
    FOR EACH STATEMENT EXECUTE FUNCTION full_disk()`);
  const save = page.getByRole('button', { name: account.save, exact: true });
  try {
    await save.click();
    const why = page.getByRole('alert').filter({ hasText: common.error.storageFull.title });
    await expect(why).toContainText(common.error.storageFull.whatToDo);
    await expect(page.getByText(account.problem.failed.title)).toBeVisible();
    await expect(title).toHaveValue('Prof.');
    await why.getByRole('button', { name: common.error.storageFull.close }).click();
    await expect(why).toHaveCount(0);
  } finally {
    await query('DROP TRIGGER full_disk ON "User"');
  }
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: account.saved })).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue('Prof.');
  await context.close();
});

test('without the database everybody is told so within two seconds, and with it again all goes on', async ({
  playwright,
  browser,
}) => {
  test.setTimeout(90_000);
  const [first, second] = servers;
  const doctor = await visit(playwright, first);
  await trySignIn(doctor, first, demo);
  const storageState = await doctor.storageState();
  const stranger = await visit(playwright, second);
  await opened?.postgres.goAway();

  for (const { url } of servers) {
    expect((await doctor.get(`${url}/api/live`)).status()).toBe(200);
    const askedAt = performance.now();
    expect((await doctor.get(`${url}/api/ready`)).status()).toBe(503);
    expect(performance.now() - askedAt).toBeLessThan(2_000);
  }
  for (const [language, locale] of [
    ['en', 'en-GB'],
    ['th', 'th-TH'],
  ] as const) {
    const context = await browser.newContext({ locale, storageState });
    const page = await context.newPage();
    const answer = await page.goto(`${first.url}/patients?search=canary-search`);
    expect(answer?.status()).toBeGreaterThanOrEqual(500);
    expect(listLacking(answer?.headers() ?? {})).toEqual([]);
    const id = answer?.headers()['x-request-id'] ?? '';
    const { title, reference } = WORDS[language].common.error;
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(reference.replace('{reference}', id))).toBeVisible();
    const said = () => first.lines().filter(({ requestId }) => requestId === id);
    await expect
      .poll(() => said().map(({ event }) => event))
      .toEqual(expect.arrayContaining(['request.failed', 'request.answered']));
    await context.close();
  }
  for (const name of [
    'app/leave.ts leave',
    'app/(clinic)/account/actions.ts closeSessionsAction',
  ]) {
    const { address, headers } = actionRequest(name);
    const answer = await doctor.post(`${first.url}${address}`, {
      headers: { ...headers, ...TEXT_BODY, 'Sec-Fetch-Site': 'same-origin' },
      data: '[{"only":null}]',
    });
    expect(answer.status(), `${name} is the server's failure`).toBe(500);
  }
  const page = await stranger.get(`/h/${demo.handoutTokens[0]}`);
  expect(page.status()).toBe(503);
  expect(page.headers()['retry-after']).toBe('30');
  expect(listLacking(page.headers())).toEqual([]);
  const text = await page.text();
  expect(text).toContain('This page cannot be shown right now');
  expect(text).toContain('ขณะนี้แสดงหน้านี้ไม่ได้');
  expect(text).toContain(page.headers()['x-request-id']);
  const checked = await stranger.post('/api/v1/check', {
    headers: { authorization: `Bearer ${demo.apiToken}` },
    data: { patient: 'canary-body' },
  });
  expect(checked.status()).toBe(503);
  expect(await checked.json()).toMatchObject({ errors: [{ code: 'unavailable' }] });
  expect((await stranger.get('/sign-in')).status()).toBe(200);
  expect(await trySignIn(stranger, second, demo)).toBe('unavailable');

  expect(await opened?.postgres.comeBack()).toBe(true);
  await expect(async () => {
    for (const { url } of servers) expect((await doctor.get(`${url}/api/ready`)).ok()).toBe(true);
  }).toPass({ timeout: 15_000 });
  expect(await isIn(doctor)).toBe(true);
  expect((await stranger.get(`/h/${demo.handoutTokens[0]}`)).status()).toBe(200);
  expect(await trySignIn(stranger, second, demo)).toBeNull();

  const said = JSON.stringify(servers.map((server) => server.lines()));
  const secrets = ['canary-', demo.email, demo.apiToken, ...demo.handoutTokens, '.example'];
  expect(secrets.filter((each) => said.includes(each))).toEqual([]);
});

test('a server that is asked to end finishes what it began, takes nothing new, and the other goes on', async ({
  playwright,
}) => {
  test.setTimeout(60_000);
  const [first, second] = servers;
  const doctor = await visit(playwright, second);
  await trySignIn(doctor, second, demo);
  const { answered, finish } = await startSlowRequest(first, demo);
  await fetch(`${first.url}/api/live`);

  const askedAt = performance.now();
  const ended = first.stop();
  await expect(async () => {
    await expect(fetch(`${first.url}/api/live`)).rejects.toThrow();
  }).toPass({ timeout: 10_000 });
  finish();
  expect(await answered).toBe(200);
  expect(await ended).toBe(0);
  expect(performance.now() - askedAt).toBeLessThan(15_000);
  expect(await isIn(doctor)).toBe(true);
});
