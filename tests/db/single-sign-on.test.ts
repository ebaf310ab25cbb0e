import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isConfirmed } from '@/lib/auth/confirmed';
import { mayEnter } from '@/lib/auth/single-sign-on';
import { type Db, db } from '@/lib/db/client';
import { findSession } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { captureLog } from '@/tests/support/captured-log';
import { clinicWith } from '@/tests/support/database';
import { type HospitalAccount, openHospitalSignIn } from '@/tests/support/hospital-sign-in';
import { nextAuthBrowser } from '@/tests/support/next-auth-browser';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-single-sign-on-`);

const HOME = 'http://127.0.0.1:3000';
let hospital: Awaited<ReturnType<typeof openHospitalSignIn>>;
let database: Db;

beforeAll(async () => {
  hospital = await openHospitalSignIn(`${HOME}/api/auth/callback/oidc`);
  // As the server is started with it.
  process.env.NEXTAUTH_URL = HOME;
  process.env.OIDC_ISSUER = hospital.issuer;
  process.env.OIDC_CLIENT_ID = hospital.clientId;
  process.env.OIDC_CLIENT_SECRET = hospital.clientSecret;
  database = await db();
});
afterAll(() => hospital.close());

/** A browser between this product's own routes and the hospital's server. */
function browser() {
  const ours = nextAuthBrowser();
  const theirs = new Map<string, string>();

  async function askHospital(address: string): Promise<string> {
    const Cookie = [...theirs].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { headers: { Cookie }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      theirs.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    return new URL(location, address).href;
  }

  /** @returns where somebody ends up who signs in at the hospital. */
  async function enter(): Promise<string> {
    const left = await ours.send('signin/oidc', { callbackUrl: '/catalog' });
    let next = left.body.url ?? '';
    while (next.startsWith(hospital.issuer)) next = await askHospital(next);
    return comesTo(next);
  }

  /** An error has an address of its own, which leads to the sign-in. */
  async function comesTo(path: string): Promise<string> {
    const { location } = await ours.ask(path);
    return location?.includes('/api/auth/') ? comesTo(location) : (location ?? '');
  }

  async function session() {
    const sessionId = await ours.readSession();
    return sessionId === null ? null : findSession(database, sessionId, new Date());
  }
  return { comesTo, enter, session };
}

const account = (sub: string, email: string, isVerified = true): HospitalAccount => ({
  sub,
  email,
  isVerified,
});

async function person(email: string) {
  const actor = await clinicWith(database, 'physiatrist');
  await database.user.update({ where: { id: actor.userId }, data: { email, passwordHash: null } });
  return actor;
}

test('one of the clinic’s people comes in through the hospital, without a password here', async () => {
  const actor = await person('pim@hospital.example');
  hospital.letIn(account('pim-1', 'Pim@hospital.example'));
  const { enter, session } = browser();
  expect(await enter()).toBe(`${HOME}/catalog`);
  const signedIn = await session();
  expect(signedIn).toMatchObject({ actor: { userId: actor.userId }, confirmsBy: 'sign-in' });
  expect(signedIn && isConfirmed(signedIn, new Date())).toBe(true);
});

test('each try through the hospital is a line, and that an account was bound to it is recorded once', async () => {
  const lines = captureLog();
  const actor = await person('bound@hospital.example');
  hospital.letIn(account('bound-1', 'bound@hospital.example'));
  await browser().enter();
  await browser().enter();
  hospital.letIn(account('stranger-2', 'stranger-2@hospital.example'));
  await browser().enter();

  const tries = lines.filter(({ event }) => event.startsWith('sign-in.'));
  const from = { networkAddress: '192.0.2.1', account: expect.stringMatching(/^[0-9a-f]{12}$/) };
  expect(tries).toMatchObject([
    { event: 'sign-in.accepted', outcome: 'signed-in', ...from },
    { event: 'sign-in.accepted', outcome: 'signed-in', ...from },
    { event: 'sign-in.refused', outcome: 'not-known', ...from },
  ]);
  expect(JSON.stringify(lines)).not.toContain('hospital.example');
  const acts = await database.auditEvent.findMany({
    where: { clinicId: actor.clinicId },
    orderBy: { sequence: 'asc' },
  });
  expect(acts.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['user.single-sign-on-bound', actor.userId],
    ['session.opened', actor.userId],
    ['session.opened', actor.userId],
  ]);
});

test('whom the clinic does not know, who is disabled, or whose e-mail nobody checked stays out', async () => {
  const known = await person('known@hospital.example');
  const tries = [
    account('stranger-1', 'stranger@hospital.example'),
    account('known-1', 'known@hospital.example', false),
  ];
  for (const one of tries) {
    hospital.letIn(one);
    const { enter, session } = browser();
    expect(await enter()).toBe('/sign-in?error=AccessDenied');
    expect(await session()).toBeNull();
  }
  await database.user.update({ where: { id: known.userId }, data: { disabledAt: new Date() } });
  hospital.letIn(account('known-1', 'known@hospital.example'));
  expect(await browser().enter()).toContain('error=AccessDenied');
  expect(await database.user.count({ where: { email: 'stranger@hospital.example' } })).toBe(0);
});

test('an e-mail that the hospital gave to somebody else does not open the account of who had it', async () => {
  const actor = await person('shared@hospital.example');
  hospital.letIn(account('first-1', 'shared@hospital.example'));
  await browser().enter();
  hospital.letIn(account('second-1', 'shared@hospital.example'));
  expect(await browser().enter()).toContain('error=AccessDenied');

  // And who has a new one there is still the same person here.
  hospital.letIn(account('first-1', 'married@hospital.example'));
  const { enter, session } = browser();
  await enter();
  expect((await session())?.actor.userId).toBe(actor.userId);
});

test('the hospital’s second factor counts where the clinic asks for one', async () => {
  const actor = await person('factor@hospital.example');
  await database.clinic.update({
    where: { id: actor.clinicId },
    data: { secondFactor: 'everybody' },
  });
  hospital.letIn(account('factor-1', 'factor@hospital.example'));
  const { enter, session } = browser();
  await enter();
  expect((await session())?.owesSecondFactor).toBe(false);
});

test('what another issuer says of a person lets nobody in', async () => {
  await person('issuer@hospital.example');
  const { singleSignOn } = env();
  if (!singleSignOn) throw new Error('The test has a hospital.');
  const claims = { sub: 'issuer-1', email: 'issuer@hospital.example', email_verified: true };
  const says = (iss: string) => mayEnter(database, { ...claims, iss }, singleSignOn);
  expect(await says('https://elsewhere.example')).toBe(false);
  expect(await says(`${hospital.issuer}.example`)).toBe(false);
  expect(await says(hospital.issuer)).toBe(true);
});

test('a return that this browser did not leave for is refused', async () => {
  await person('victim@hospital.example');
  hospital.letIn(account('victim-1', 'victim@hospital.example'));
  const { comesTo, session } = browser();
  expect(await comesTo('callback/oidc?code=stolen&state=guessed')).toMatch(/^\/sign-in\?.*error=/);
  expect(await session()).toBeNull();
});
