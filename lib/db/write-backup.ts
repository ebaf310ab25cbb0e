import 'server-only';
import { createHash } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Keys } from '@/lib/env';
import type { BackupManifest } from './backup-file';
import { type BackupTable, countRows, listBackupTables } from './backup-tables';
import type { Connection } from './connection';
import { fingerprintsOf } from './key-fingerprint';
import type { SqlConnection } from './migrate';

/** Held in memory at once: a row can be an uploaded picture of two megabytes. */
const ROWS_AT_ONCE = 50;

type About = {
  keys: Keys;
  now: Date;
};

/** Writes everything as it stood at one moment, while others go on. */
export async function sendBackup(
  connection: Connection,
  { keys, now }: About,
  target: Writable,
): Promise<BackupManifest> {
  return connection.transaction(async (tx) => {
    await tx.exec('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const tables = await listBackupTables(tx);
    if (tables.length === 0) {
      throw new Error('There is nothing in this database: see KHAYAP_DATA_DIR and DATABASE_URL.');
    }
    const { rows } = await tx.query(
      'SELECT max(migration_name) AS name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    );
    const manifest: BackupManifest = {
      kind: 'khayap-backup',
      format: 1,
      madeAt: now.toISOString(),
      migration: String(rows[0]?.name),
      keys: fingerprintsOf(keys),
      tables: await countRows(tx, tables),
    };
    await pipeline(Readable.from(linesOf(tx, manifest, tables)), createGzip(), target);
    return manifest;
  });
}

async function* linesOf(
  tx: SqlConnection,
  manifest: BackupManifest,
  tables: readonly BackupTable[],
): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const counted = (line: string) => {
    digest.update(`${line}\n`);
    return `${line}\n`;
  };
  yield counted(JSON.stringify(manifest));
  for (const table of tables) {
    for await (const rows of rowsOf(tx, table)) yield rows.map(counted).join('');
  }
  yield `${JSON.stringify({ sha256: digest.digest('hex') })}\n`;
}

async function* rowsOf(
  tx: SqlConnection,
  { name, selfReference }: BackupTable,
): AsyncGenerator<string[]> {
  const order = selfReference.map((column) => `t."${column}" NULLS FIRST`).join(', ');
  await tx.exec(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT row_to_json(t)::text AS line FROM "${name}" t ${order && `ORDER BY ${order}`}`,
  );
  for (;;) {
    const { rows } = await tx.query(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line as string);
  }
  await tx.exec('CLOSE backup_rows');
}

const OWNERS_ONLY = 0o600;

/**
 * A backup as a file for its owner only, whole or not at all.
 *
 * @throws when the file exists already, or cannot be written.
 */
export async function writeBackup<Answer>(
  file: string,
  send: (target: Writable) => Promise<Answer>,
): Promise<Answer> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new Error(`${file} exists already: give another name.`);
  const unfinished = `${file}.unfinished`;
  // One that was left keeps its own mode, and one that leads elsewhere would be followed.
  await rm(unfinished, { force: true });
  // Open before anything can fail, and closed before it is removed: else it could come after that.
  const handle = await open(unfinished, 'wx', OWNERS_ONLY);
  const target = handle.createWriteStream({ flush: true });
  try {
    const answer = await send(target);
    await rename(unfinished, file);
    return answer;
  } catch (error) {
    target.destroy();
    await handle.close();
    await rm(unfinished, { force: true });
    throw error;
  }
}
