import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { emptyDatabase } from '@/tests/support/database';

const folder = mkdtempSync(`${tmpdir()}/khayap-keys-`);
const NOW = new Date('2026-11-24T03:00:00Z');
const MINUTE_MS = 60_000;

const makeKeys = () => ({ LINK_KEY: makeKey(), TOTP_KEY: makeKey(), AUTH_SECRET: makeKey() });
const makeKey = () => randomBytes(32).toString('base64url');
const asBefore = ({ LINK_KEY, TOTP_KEY }: ReturnType<typeof makeKeys>) => ({
  LINK_KEY_BEFORE: LINK_KEY,
  TOTP_KEY_BEFORE: TOTP_KEY,
});

const [first, second] = [makeKeys(), makeKeys()];

/** The program as if started anew with these variables. */
async function startedWith(variables: Record<string, string>) {
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.stubEnv('KHAYAP_DATA_DIR', folder);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const modules = await Promise.all([
    import('@/lib/db/gate'),
    import('@/lib/db/links'),
    import('@/lib/db/renew-keys'),
    import('@/lib/db/second-factor'),
    import('@/lib/db/share'),
    import('@/tests/support/issued-course'),
  ]);
  return Object.assign({}, ...modules) as (typeof modules)[0] &
    (typeof modules)[1] &
    (typeof modules)[2] &
    (typeof modules)[3] &
    (typeof modules)[4] &
    (typeof modules)[5];
}

type Program = Awaited<ReturnType<typeof startedWith>>;

let db: Db;
let actor: Actor;
let patientId: string;
let token: string;
let seed: string;
let held: { shortCode: string; roomCode: string };
let uses = 0;

beforeAll(async () => {
  const program = await startedWith(first);
  db = await emptyDatabase();
  const course = await program.issuedCourse(db, NOW, { birthDate: '1960-01-01' });
  ({ actor, patientId, token } = course);
  seed = (await program.beginSecondFactor(db, actor)) ?? '';
  await program.confirmSecondFactor(db, actor, { code: codeAt(NOW), keep: '', now: NOW });
  held = await codesNow(program);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
});

const codeAt = (at: Date) =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: at.getTime() });

const setGate = (gate: string) => db.clinic.updateMany({ data: { gate } });

/** What the patient has on paper and was told in the room. */
async function codesNow(program: Program) {
  await setGate('birth-date');
  const shortCode = (await program.requireLiving(db, token, NOW)).shortCode ?? '';
  await setGate('code');
  const share = await program.findShare(db, actor, { patientId, now: NOW });
  return { shortCode, roomCode: share?.roomCode ?? '' };
}

/** Everything that was handed out before works as it did. */
async function expectAllWorks(program: Program) {
  expect(await codesNow(program)).toEqual(held);
  const link = await program.findByShortCode(db, held.shortCode);
  expect(link?.token).toBe(token);
  expect(await program.tryGate(db, { id: link?.id ?? '', ask: 'code' }, held.roomCode)).toBe(
    'passed',
  );
  uses += 1;
  const now = new Date(NOW.getTime() + uses * MINUTE_MS);
  expect(await program.takeCode(db, actor, { code: codeAt(now), now })).toBe(true);
}

test('with new keys and the ones before, everything works and can be sealed anew', async () => {
  expect(held.shortCode).toHaveLength(8);
  const program = await startedWith({ ...second, ...asBefore(first) });
  await expectAllWorks(program);

  expect(await program.renewKeys(db)).toEqual({ links: 1, seeds: 1, unreadable: 0 });
  await expectAllWorks(program);
  expect(await program.renewKeys(db)).toEqual({ links: 0, seeds: 0, unreadable: 0 });
  const acts = await db.auditEvent.findMany({ where: { action: 'keys.renewed' } });
  expect(acts).toMatchObject([{ actorId: null, details: { links: 1, seeds: 1 } }]);
});

test('then the keys before are needed no more, however often they are replaced', async () => {
  await expectAllWorks(await startedWith(second));
  const third = makeKeys();
  const program = await startedWith({ ...third, ...asBefore(second) });
  expect(await program.renewKeys(db)).toMatchObject({ links: 1, seeds: 1 });
  await expectAllWorks(await startedWith(third));
});

test('what no key at hand opens is counted and left as it is; the printed link opens all the same', async () => {
  const before = await db.link.findMany();
  const program = await startedWith(first);
  expect(await program.renewKeys(db)).toEqual({ links: 0, seeds: 0, unreadable: 2 });
  expect(await db.link.findMany()).toEqual(before);
  await setGate('birth-date');
  expect(await program.findLink(db, token, NOW)).toMatchObject({
    status: 'living',
    link: { shortCode: null },
  });
});

test('another AUTH_SECRET changes nothing of a link', async () => {
  const { AUTH_SECRET: _other, ...keys } = first;
  const program = await startedWith({ ...keys, AUTH_SECRET: makeKey() });
  expect(await program.findLink(db, token, NOW)).toMatchObject({ status: 'living' });
});
