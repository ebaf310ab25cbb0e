import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Db, db } from '@/lib/db/client';
import { roomCodeOf, shortCodeOf } from '@/lib/db/link-token';
import { env } from '@/lib/env';
import { WORDS } from '@/lib/handout/words';
import { issuedCourse } from '@/tests/support/issued-course';
import { send, visit } from '@/tests/support/link-visit';

vi.mock('react-dom/server', async () =>
  (await import('@/tests/support/stand-in-framework')).reactDomServer(),
);

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-guesses-`);

const BORN = { day: '1', month: '5', year: '1992' };

let database: Db;
beforeAll(async () => {
  database = await db();
});
beforeEach(() => database.rateLimiterFlexible.deleteMany());

const course = () => issuedCourse(database, new Date(), { birthDate: '1992-05-01' });
const setGate = (gate: string) => database.clinic.updateMany({ data: { gate } });

test('a guess at a link counts whichever way it is sent, and the hundred and first is not answered', async () => {
  const ways = [
    () => send('/h/guess/gate', { code: '123456' }),
    () => send('/h/guess/day', {}),
    () => visit('/h/guess'),
    () => visit('/h/guess/manifest.webmanifest'),
  ];
  for (let turn = 0; turn < 100; turn += 1) {
    expect((await ways[turn % ways.length]?.())?.status).toBe(404);
  }
  for (const way of ways) {
    const answer = await way();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
});

/** Without the number of the address, which is part of the form. */
async function seenAt(code: string, typed: typeof BORN) {
  const answer = await send(`/d/${code}`, typed);
  const body = (await answer.text()).replaceAll(code, 'CODE');
  return { status: answer.status, body, headers: Object.fromEntries(answer.headers) };
}

test('six wrong birth dates at a short address tell nobody whether there is such an address', async () => {
  const { token } = await course();
  const code = shortCodeOf(token, env().linkKey);
  const wrong = (day: number) => ({ ...BORN, day: String(day) });
  for (const day of [2, 3, 4, 5, 6, 7]) {
    const there = await seenAt(code, wrong(day));
    expect(there).toEqual(await seenAt('00000000', wrong(day)));
    expect(there.status).toBe(422);
    expect(there.body).toContain(WORDS.gateWrong.th);
  }
  // By now it is shut: not even the right date opens it, and that looks no different.
  expect(await database.link.findFirst({ where: { failedTries: 5 } })).not.toBeNull();
  expect(await seenAt(code, BORN)).toEqual(await seenAt('00000000', BORN));
  expect(WORDS.gateWrong.en).toContain('call your clinic');
});

test('a browser that passed is asked again once the clinic asks for something else', async () => {
  const { token } = await course();
  await setGate('birth-date');
  const passed = await send(`/h/${token}/gate`, BORN);
  expect(passed.status).toBe(303);
  const cookie = passed.headers.get('set-cookie')?.split(';')[0] ?? '';
  const status = async (held: string) =>
    (await visit(`/h/${token}`, { headers: { cookie: held } })).status;
  expect(await status(cookie)).toBe(200);

  await setGate('code');
  expect(await status(cookie)).toBe(403);
  const told = await send(`/h/${token}/gate`, { code: roomCodeOf(token, env().linkKey) });
  const another = told.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await status(another)).toBe(200);

  await setGate('birth-date');
  expect(await status(another)).toBe(403);
  expect(await status(cookie)).toBe(200);
  await setGate('none');
});
