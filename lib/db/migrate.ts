import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The little of a connection that migrations need; PGlite and pg both fit. */
export type SqlConnection = {
  /** Runs several statements. */
  exec(sql: string): Promise<unknown>;
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
};

export type Migration = { name: string; sql: string };

/** In the order they are applied. */
export function readMigrations(directory = join(process.cwd(), 'prisma/migrations')): Migration[] {
  return readdirSync(/* turbopackIgnore: true */ directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      sql: readFileSync(join(/* turbopackIgnore: true */ directory, name, 'migration.sql'), 'utf8'),
    }));
}

/** The lock Prisma's own engine takes, so that both wait for each other. */
const PRISMA_LOCK = 72_707_369;

/**
 * Applies what is missing, each migration with its record in one transaction, in the table Prisma itself uses.
 *
 * @throws {Error} when a migration that was applied has changed since.
 */
export async function migrate(connection: SqlConnection, migrations: Migration[]): Promise<void> {
  await connection.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
  try {
    await connection.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
    const { rows } = await connection.query(
      'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    for (const migration of migrations) await applyOnce(connection, migration, applied);
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK]);
  }
}

async function applyOnce(
  connection: SqlConnection,
  { name, sql }: Migration,
  applied: ReadonlyMap<unknown, unknown>,
): Promise<void> {
  const checksum = createHash('sha256').update(sql).digest('hex');
  if (applied.get(name) === checksum) return;
  if (applied.has(name)) throw new Error(`Migration ${name} has changed since it was applied.`);

  await connection.exec('BEGIN');
  try {
    await connection.exec(sql);
    await connection.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await connection.exec('COMMIT');
  } catch (error) {
    await connection.exec('ROLLBACK');
    throw error;
  }
}
