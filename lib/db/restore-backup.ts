import 'server-only';
import type { KeyName, Keys } from '@/lib/env';
import { type BackupManifest, checkBackup, readRows } from './backup-file';
import { countRows, listBackupTables } from './backup-tables';
import type { Db } from './client';
import type { Connection } from './connection';
import { listMissingKeys } from './key-fingerprint';
import { type Migration, migrate, type SqlConnection } from './migrate';

export type RestoreRefusal =
  | { status: 'damaged' }
  /** What the backup's values were sealed with is not at hand. */
  | { status: 'keys-missing'; names: KeyName[] }
  | { status: 'newer-release'; migration: string }
  /** There is something in the database already. */
  | { status: 'not-empty' }
  /** Empty, but set up by a later release than the backup's. */
  | { status: 'set-up-later' };

/** Looks at a backup before the database is opened, so that nothing is made for one that will be refused. */
export async function examineBackup(
  file: string,
  { keys, migrations }: { keys: Keys; migrations: readonly Migration[] },
): Promise<RestoreRefusal | { status: 'good'; manifest: BackupManifest }> {
  const manifest = await checkBackup(file);
  if (!manifest) return { status: 'damaged' };
  const names = listMissingKeys(manifest.keys, keys);
  if (names.length > 0) return { status: 'keys-missing', names };
  const { migration } = manifest;
  if (!migrations.some(({ name }) => name === migration)) {
    return { status: 'newer-release', migration };
  }
  return { status: 'good', manifest };
}

/**
 * Fills an empty database from a backup that was examined, all or nothing; one of an earlier release is brought up to
 * this one. Letters that were waiting are given up, and recovery codes are void: they may have been used since.
 */
export async function restoreBackup(
  connection: Connection,
  {
    file,
    manifest,
    migrations,
  }: { file: string; manifest: BackupManifest; migrations: readonly Migration[] },
): Promise<RestoreRefusal | { status: 'restored' }> {
  const tables = await listBackupTables(connection);
  const counts = await countRows(connection, tables);
  if (counts.some(([, rows]) => rows > 0)) return { status: 'not-empty' };
  const last = migrations.findIndex(({ name }) => name === manifest.migration);
  const later = migrations.slice(last + 1).map(({ name }) => name);
  if (await hasApplied(connection, later)) return { status: 'set-up-later' };

  await migrate(connection, migrations.slice(0, last + 1));
  await connection.transaction(async (tx) => {
    await load(tx, file, manifest);
    const expected = JSON.stringify(await countRows(tx, await listBackupTables(tx)));
    if (JSON.stringify(manifest.tables) !== expected) {
      throw new Error('The database does not hold what the backup holds. Nothing was restored.');
    }
    await tx.exec(GIVE_UP_LETTERS);
    await tx.exec(VOID_RECOVERY_CODES);
  });
  await migrate(connection, [...migrations]);
  return { status: 'restored' };
}

const GIVE_UP_LETTERS = `UPDATE "OutboxMail" SET "failedAt" = now(), "to" = ''
  WHERE "sentAt" IS NULL AND "failedAt" IS NULL`;

const VOID_RECOVERY_CODES = `UPDATE "RecoveryCode" SET "usedAt" = now() WHERE "usedAt" IS NULL`;

/** What works again as on the day of the backup, though somebody may have ended it since. */
export type Revived = { links: number; apiTokens: number; people: number };

export async function countRevived(db: Db, now: Date): Promise<Revived> {
  return {
    links: await db.link.count({
      where: { revokedAt: null, pausedAt: null, expiresAt: { gt: now } },
    }),
    apiTokens: await db.apiToken.count({ where: { revokedAt: null } }),
    people: await db.user.count({ where: { disabledAt: null } }),
  };
}

async function hasApplied(sql: SqlConnection, names: readonly string[]): Promise<boolean> {
  const { rows } = await sql.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS is`);
  if (!rows[0]?.is) return false;
  const applied = await sql.query(
    'SELECT 1 FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND migration_name = ANY ($1)',
    [names],
  );
  return applied.rows.length > 0;
}

/** Characters that are sent in one statement. */
const ENOUGH = 1_000_000;

async function load(tx: SqlConnection, file: string, manifest: BackupManifest): Promise<void> {
  let batch = { table: '', rows: [] as string[], size: 0 };
  const flush = async () => {
    if (batch.rows.length === 0) return;
    await tx.query(
      `INSERT INTO "${batch.table}" SELECT * FROM json_populate_recordset(NULL::"${batch.table}", $1::json)`,
      [`[${batch.rows.join(',')}]`],
    );
  };
  for await (const { table, row } of readRows(file, manifest)) {
    if (table !== batch.table || batch.size > ENOUGH) {
      await flush();
      batch = { table, rows: [], size: 0 };
    }
    batch.rows.push(row);
    batch.size += row.length;
  }
  await flush();
}
