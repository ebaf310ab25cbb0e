import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Actor, Role } from '@/lib/db/actor';
import { type Db, openEmbedded, openPostgres } from '@/lib/db/client';
import { type Connection, withServer } from '@/lib/db/connection';

/** Set by the PostgreSQL run: a server where databases may be created. */
const serverUrl = process.env.TEST_DATABASE_URL;

/** Made once for all test files; see `make-template.ts`. */
export const TEMPLATE = 'node_modules/.cache/khayap/empty-database.tar';

/** A migrated database with nothing in it: embedded and in memory, or one of its own on the real server. */
export async function emptyDatabase(): Promise<Db> {
  const url = await createServerDatabase();
  if (url) return openPostgres(url);
  return openEmbedded(await PGlite.create({ loadDataDir: await openAsBlob(TEMPLATE) }));
}

/** A database without a table, as commands reach it and as the server opens it. */
export async function untouchedDatabase(): Promise<{
  withConnection: <Answer>(act: (connection: Connection) => Promise<Answer>) => Promise<Answer>;
  open: () => Promise<Db>;
}> {
  const url = await createServerDatabase();
  if (url !== null) {
    return { withConnection: (act) => withServer(url, act), open: () => openPostgres(url) };
  }
  const pglite = await PGlite.create();
  return { withConnection: (act) => act(pglite), open: () => openEmbedded(pglite) };
}

/** The address of a new database on the real server; `null` in the embedded run. */
export async function createServerDatabase(): Promise<string | null> {
  if (!serverUrl) return null;
  const name = `khayap_test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A clinic with one person in it, invented. */
export async function clinicWith(db: Db, role: Role): Promise<Actor> {
  const clinic = await db.clinic.create({
    data: { nameEn: 'Example Clinic', nameTh: 'คลินิกตัวอย่าง', phone: '02-000-0000' },
  });
  const user = await db.user.create({
    data: {
      clinicId: clinic.id,
      email: `${randomUUID()}@clinic.example`,
      name: 'Demo Satit',
      title: 'Dr',
      role,
      language: 'en',
      passwordHash: 'no password fits this',
    },
  });
  return {
    userId: user.id,
    clinicId: clinic.id,
    role,
    name: user.name,
    title: user.title,
    licence: user.licence,
    language: 'en',
    clinic: {
      name: { en: clinic.nameEn, th: clinic.nameTh },
      phone: clinic.phone,
      logo: clinic.logo,
    },
  };
}

/** Somebody else of the same clinic, with a name of their own. */
export async function colleagueOf(db: Db, actor: Actor, role: Role): Promise<Actor> {
  const name = `Demo ${randomUUID().slice(0, 8)}`;
  const { id } = await db.user.create({
    data: {
      clinicId: actor.clinicId,
      email: `${randomUUID()}@clinic.example`,
      name,
      title: 'Dr',
      role,
      language: 'en',
      passwordHash: 'no password fits this',
    },
  });
  return { ...actor, userId: id, role, name };
}
