import 'server-only';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { env } from '@/lib/env';
import { lockDirectory } from './directory-lock';
import { PrismaClient } from './generated/client';
import { migrate, readMigrations } from './migrate';
import { retryConflicts } from './retry-conflicts';
import { guardStorage, hasRoom } from './storage';

/** The whole database, or one transaction of it: pass on what you were given, never reach for the outer one. */
export type Db = PrismaClient;
export type Transaction = Parameters<Parameters<Db['$transaction']>[0]>[0];

/** Milliseconds. A busy machine makes a doctor wait rather than fail. */
const PATIENCE = { maxWait: 15_000, timeout: 30_000 };

/** A server that is silent for so long is away; without it a page would wait for ever. */
const CONNECTING_MS = 5_000;

/** One that took a question and says nothing for so long, too: as long as a transaction may last. */
const ANSWERING_MS = PATIENCE.timeout;

type Statement = {
  /** Under which a server keeps it prepared. */
  name: string;
  text: string;
};
type Direct = (statement: Statement, values: unknown[]) => Promise<{ rows: unknown[] }>;

/** The server loads this module more than once, for what it starts with and for its routes: all must find one. */
const kept = globalThis as {
  khayapDatabase?: Promise<Db>;
  khayapDirect?: WeakMap<Db, Direct>;
};
kept.khayapDirect ??= new WeakMap();
const direct = kept.khayapDirect;

/**
 * A reading statement by the driver itself: the client's own work around one costs several times as much, which the
 * look-up before every answer under a patient's link cannot bear. Columns come as the driver reads them.
 */
export async function queryDirectly<Row>(
  db: Db,
  statement: Statement,
  values: unknown[],
): Promise<Row[]> {
  const query = direct.get(db);
  if (!query) throw new Error('A transaction cannot be asked directly.');
  return (await query(statement, values)).rows as Row[];
}

/** One client for the process, opened and migrated at its first use and kept over hot reloads. */
export function db(): Promise<Db> {
  kept.khayapDatabase ??= open().catch((error: unknown) => {
    delete kept.khayapDatabase;
    throw error;
  });
  return kept.khayapDatabase;
}

async function open(): Promise<Db> {
  const { databaseUrl, dataDirectory } = env();
  if (databaseUrl) return openPostgres(databaseUrl);

  const unlock = lockDirectory(dataDirectory);
  try {
    const pglite = await PGlite.create(join(dataDirectory, 'database'));
    const opened = await openEmbedded(pglite, () => hasRoom(dataDirectory));
    process.once('exit', unlock);
    return opened;
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Migrates and opens an embedded database; the tests give one that lives in memory. */
export async function openEmbedded(
  pglite: PGlite,
  isWritable: () => Promise<boolean> = async () => true,
): Promise<Db> {
  await migrate(pglite, readMigrations());
  const adapter = new PrismaPGlite(pglite);
  const client = guardStorage(
    new PrismaClient({ adapter, transactionOptions: PATIENCE }),
    isWritable,
  );
  direct.set(client, ({ text }, values) => pglite.query(text, values));
  return client;
}

/** Also the way the database tests reach a real server. */
export async function openPostgres(
  connectionString: string,
  answeringMs = ANSWERING_MS,
): Promise<Db> {
  const connection = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECTING_MS });
  await connection.connect();
  try {
    const exec = (sql: string) => connection.query(sql);
    await migrate(
      { exec, query: (sql, values) => connection.query(sql, values) },
      readMigrations(),
    );
  } finally {
    await connection.end();
  }
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: CONNECTING_MS,
    query_timeout: answeringMs,
  });
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  // The server's disk is its own to measure.
  const client = retryConflicts(
    guardStorage(new PrismaClient({ adapter, transactionOptions: PATIENCE }), async () => true),
  );
  direct.set(client, ({ name, text }, values) => pool.query({ name, text, values }));
  return client;
}
