import { randomBytes } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBackupTables } from '@/lib/db/backup-tables';
import { openEmbedded } from '@/lib/db/client';
import type { Connection } from '@/lib/db/connection';
import { findLink } from '@/lib/db/links';
import { migrate, readMigrations } from '@/lib/db/migrate';
import { countRevived, examineBackup, restoreBackup } from '@/lib/db/restore-backup';
import { beginSecondFactor, confirmSecondFactor } from '@/lib/db/second-factor';
import { findShare } from '@/lib/db/share';
import { verifyAudit } from '@/lib/db/verify-audit';
import { sendBackup, writeBackup } from '@/lib/db/write-backup';
import { findKeys } from '@/lib/env';
import { loadDemo } from '@/prisma/demo';
import { untouchedDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';

const folder = mkdtempSync(`${tmpdir()}/khayap-backup-`);
process.env.KHAYAP_DATA_DIR = join(folder, 'data');

const TODAY = '2026-11-24';
const NOW = new Date(`${TODAY}T03:00:00Z`);
const MIGRATIONS = readMigrations();
const FILE = join(folder, 'clinic.khayap');
/** Ends a line for programs that are not careful, and is none. */
const ODD_NAME = 'Somsak "Odd"\u2028 Example\\n 🙂';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const backUp = (connection: Connection, file: string) =>
  writeBackup(file, (target) => sendBackup(connection, { keys: findKeys(), now: NOW }, target));

/** Every row of every table that is backed up, as the database writes it. */
async function everything(connection: Connection): Promise<Record<string, string[]>> {
  const kept: Record<string, string[]> = {};
  for (const { name } of await listBackupTables(connection)) {
    const { rows } = await connection.query(
      `SELECT row_to_json(t)::text AS row FROM "${name}" t ORDER BY 1`,
    );
    kept[name] = rows.map(({ row }) => row as string);
  }
  return kept;
}

let token: string;
let before: Record<string, string[]>;

/** The demonstration's clinics, with what else can stand in a table. */
beforeAll(async () => {
  const source = await untouchedDatabase();
  const db = await source.open();
  const demo = await loadDemo(db, TODAY);
  token = demo.handoutTokens[0] ?? '';
  const user = await db.user.findFirstOrThrow({ where: { email: demo.email } });
  const { clinicId, id: userId } = user;
  const person = { clinicId, userId };
  const seed = (await beginSecondFactor(db, person)) ?? '';
  const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: NOW.getTime() });
  await confirmSecondFactor(db, person, { code, keep: '', now: NOW });
  const [kept = '', merged = ''] = (await db.patient.findMany({ where: { clinicId } })).map(
    ({ id }) => id,
  );
  await db.patient.update({ where: { id: kept }, data: { name: ODD_NAME } });
  // The merged record is older than the one it points at, and so would come first.
  await db.patient.update({
    where: { id: merged },
    data: { mergedIntoId: kept, mergedAt: NOW },
  });
  await db.picture.create({
    data: {
      clinicId,
      hash: 'a'.repeat(64),
      mime: 'image/webp',
      width: 1,
      height: 1,
      bytes: randomBytes(300_000),
      byId: userId,
      createdAt: NOW,
    },
  });
  await db.outboxMail.create({
    data: { clinicId, userId, to: demo.email, language: 'en', createdAt: NOW, nextTryAt: NOW },
  });
  await db.session.create({ data: { ...person, idHash: 'somebody', expiresAt: NOW } });
  await source.withConnection((connection) => backUp(connection, FILE));
  before = await source.withConnection(everything);
  await db.$disconnect();
});

async function restoreInto(
  target: Awaited<ReturnType<typeof untouchedDatabase>>,
  migrations = MIGRATIONS,
  file = FILE,
) {
  const examined = await examineBackup(file, { keys: findKeys(), migrations });
  if (examined.status !== 'good') throw new Error(examined.status);
  const { manifest } = examined;
  return target.withConnection((connection) =>
    restoreBackup(connection, { file, manifest, migrations }),
  );
}

test('a restored database holds every row, the printed link opens and the audit holds', async () => {
  const target = await untouchedDatabase();
  expect(await restoreInto(target)).toEqual({ status: 'restored' });

  const after = await target.withConnection(everything);
  const { OutboxMail: lettersBefore, RecoveryCode: codesBefore, ...rowsBefore } = before;
  const { OutboxMail: letters, RecoveryCode: codes, ...rows } = after;
  expect(rows).toEqual(rowsBefore);
  expect(codes?.length).toBeGreaterThan(0);
  expect(codes).toHaveLength(codesBefore?.length ?? 0);
  expect(letters).toHaveLength(lettersBefore?.length ?? 0);
  const filled = Object.keys(rows).filter((name) => rows[name]?.length !== 0);
  expect(filled).toEqual(expect.arrayContaining(['Link', 'Picture', 'AuditEvent']));

  const db = await target.open();
  expect(await findLink(db, token, NOW)).toMatchObject({ status: 'living' });
  const course = await db.link.findFirstOrThrow({
    where: { revokedAt: null },
    include: { prescription: true },
  });
  const actor = { clinicId: course.clinicId } as Parameters<typeof findShare>[1];
  const { patientId } = course.prescription;
  expect((await findShare(db, actor, { patientId, now: NOW }))?.token).toHaveLength(32);
  const chains = await verifyAudit(db);
  expect(chains.filter(({ fault }) => fault)).toEqual([]);
  expect(Math.max(...chains.map(({ count }) => count))).toBeGreaterThan(10);
  // What may have been used or sent since the backup does not come back; the rest is told.
  expect(await db.session.count()).toBe(0);
  expect(await db.recoveryCode.count({ where: { usedAt: null } })).toBe(0);
  expect(await db.outboxMail.count({ where: { sentAt: null, failedAt: null } })).toBe(0);
  const people = await db.user.count({ where: { disabledAt: null } });
  const revived = await countRevived(db, NOW);
  expect(revived).toMatchObject({ people, links: expect.any(Number) });
  expect(revived.links).toBeGreaterThan(0);
  await db.$disconnect();
});

test.runIf(process.env.TEST_DATABASE_URL)(
  'a backup of the embedded database fills PostgreSQL: so a clinic moves',
  async () => {
    const pglite = await PGlite.create();
    const small = await openEmbedded(pglite);
    const course = await issuedCourse(small, NOW, { name: ODD_NAME });
    const file = join(folder, 'embedded.khayap');
    await backUp(pglite, file);
    const rows = await everything(pglite);

    const target = await untouchedDatabase();
    expect(await restoreInto(target, MIGRATIONS, file)).toEqual({ status: 'restored' });
    expect(await target.withConnection(everything)).toEqual(rows);
    const db = await target.open();
    expect(await findLink(db, course.token, NOW)).toMatchObject({ status: 'living' });
    expect((await verifyAudit(db)).filter(({ fault }) => fault)).toEqual([]);
    await db.$disconnect();
    await pglite.close();
  },
);

test('what is not empty stays as it is', async () => {
  const target = await untouchedDatabase();
  const db = await target.open();
  await db.clinic.create({ data: { nameEn: 'Here already', nameTh: '', phone: '' } });
  expect(await restoreInto(target)).toEqual({ status: 'not-empty' });
  expect(await db.clinic.count()).toBe(1);
  expect(await db.patient.count()).toBe(0);
  await db.$disconnect();
});

test('a database that was set up and not used yet takes the backup', async () => {
  const target = await untouchedDatabase();
  const db = await target.open();
  expect(await restoreInto(target)).toEqual({ status: 'restored' });
  expect(await findLink(db, token, NOW)).toMatchObject({ status: 'living' });
  await db.$disconnect();
});

test.each([
  ['LINK_KEY', 'link-key'],
  ['TOTP_KEY', 'totp-key'],
])('without its %s the backup is refused, and nothing is made instead', async (name, file) => {
  const keys = findKeys();
  const absent = await examineBackup(FILE, {
    keys: { ...keys, [name]: [] },
    migrations: MIGRATIONS,
  });
  expect(absent).toEqual({ status: 'keys-missing', names: [name] });
  const other = { ...keys, [name]: [randomBytes(32).toString('base64url')] };
  expect(await examineBackup(FILE, { keys: other, migrations: MIGRATIONS })).toEqual(absent);

  const KHAYAP_DATA_DIR = join(folder, 'elsewhere');
  expect(findKeys({ KHAYAP_DATA_DIR })).toEqual({ LINK_KEY: [], TOTP_KEY: [] });
  expect(() => statSync(join(KHAYAP_DATA_DIR, file))).toThrow('ENOENT');
});

test('the file holds no key and no link that works, and is its owner’s only', () => {
  const text = gunzipSync(readFileSync(FILE)).toString('utf8');
  const { LINK_KEY, TOTP_KEY } = findKeys();
  for (const secret of [...LINK_KEY, ...TOTP_KEY, token]) expect(text).not.toContain(secret);
  expect(text).toContain('Odd');
  expect(statSync(FILE).mode & 0o777).toBe(0o600);
});

test.each<[what: string, spoil: (whole: Buffer) => Buffer]>([
  ['cut short', (whole) => whole.subarray(0, whole.length - 20)],
  ['with one byte changed', (whole) => whole.fill(whole[999] === 0 ? 1 : 0, 999, 1000)],
  [
    'whose text was changed and packed again',
    (whole) => gzipSync(gunzipSync(whole).toString('utf8').replace('Odd', 'Odf')),
  ],
  [
    'with a row less',
    (whole) => gzipSync(gunzipSync(whole).toString('utf8').split('\n').toSpliced(3, 1).join('\n')),
  ],
  ['that is something else', () => Buffer.from('a letter')],
  ['that is empty', () => Buffer.alloc(0)],
])('a file %s is refused before anything is written', async (_what, spoil) => {
  const file = join(folder, 'spoilt');
  writeFileSync(file, spoil(readFileSync(FILE)));
  const answer = await examineBackup(file, { keys: findKeys(), migrations: MIGRATIONS });
  expect(answer).toEqual({ status: 'damaged' });
});

test('a backup of an earlier release is brought up to this one, and one of a later release is refused', async () => {
  const next = {
    name: '29991231000000_next',
    sql: 'ALTER TABLE "Clinic" ADD COLUMN "motto" TEXT NOT NULL DEFAULT \'none\'',
  };
  const target = await untouchedDatabase();
  expect(await restoreInto(target, [...MIGRATIONS, next])).toEqual({ status: 'restored' });
  const { rows } = await target.withConnection((connection) =>
    connection.query('SELECT motto FROM "Clinic" LIMIT 1'),
  );
  expect(rows).toEqual([{ motto: 'none' }]);

  const setUp = await untouchedDatabase();
  await setUp.withConnection((connection) => migrate(connection, [...MIGRATIONS, next]));
  expect(await restoreInto(setUp, [...MIGRATIONS, next])).toEqual({ status: 'set-up-later' });

  const earlier = MIGRATIONS.slice(0, -1);
  expect(await examineBackup(FILE, { keys: findKeys(), migrations: earlier })).toEqual({
    status: 'newer-release',
    migration: MIGRATIONS.at(-1)?.name,
  });
});

test('a backup that fails half way leaves no file, however early it fails', async () => {
  const halves = mkdtempSync(join(folder, 'halves-'));
  // Often: a file that is opened later than it is removed would show now and then only.
  for (let tries = 0; tries < 500; tries += 1) {
    const failing = writeBackup(join(halves, `${tries}`), async (target) => {
      target.write('half');
      throw new Error('The disk is full.');
    });
    await expect(failing).rejects.toThrow('The disk is full.');
  }
  expect(readdirSync(halves)).toEqual([]);
});

test('a backup never replaces another, nor follows what was left at its place', async () => {
  const file = join(folder, 'placed');
  const elsewhere = join(folder, 'elsewhere.txt');
  writeFileSync(elsewhere, 'of somebody else', { mode: 0o666 });
  symlinkSync(elsewhere, `${file}.unfinished`);
  await writeBackup(file, async (target) => pipeline(['whole'], target));
  expect(readFileSync(elsewhere, 'utf8')).toBe('of somebody else');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['whole', 0o600]);
  await expect(writeBackup(FILE, async () => {})).rejects.toThrow('exists already');
});
