import 'server-only';
import type { SqlConnection } from './migrate';

/** What is worth nothing after a restore, or must not come to life again: sign-ins, throttles, one-time addresses. */
const OF_THE_MOMENT = ['Session', 'Invitation', 'RateLimiterFlexible', 'SetUpToken'];

export type BackupTable = {
  name: string;
  /** Columns by which a row points at another of the same table, which must stand before it. */
  selfReference: string[];
};

type Reference = { from: string; to: string; columns: string[] };

/** Every table that is backed up, as the database itself tells; a table stands after all it refers to. */
export async function listBackupTables(sql: SqlConnection): Promise<BackupTable[]> {
  const tables = await sql.query(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const references = await sql.query(
    `SELECT f.relname AS "from", t.relname AS "to",
       array(SELECT attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k (number, place)
         JOIN pg_attribute ON attrelid = c.conrelid AND attnum = k.number ORDER BY k.place) AS columns
     FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
     WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace`,
  );
  const names = tables.rows.map(({ name }) => name as string);
  return inOrder(
    names.filter((name) => !OF_THE_MOMENT.includes(name)),
    references.rows as Reference[],
  );
}

function inOrder(names: readonly string[], references: readonly Reference[]): BackupTable[] {
  const ordered: BackupTable[] = [];
  const waiting = new Set(names);
  while (waiting.size > 0) {
    const ready = [...waiting].filter((name) =>
      references.every(({ from, to }) => from !== name || to === name || !waiting.has(to)),
    );
    if (ready.length === 0) throw new Error(`Tables refer in a circle: ${[...waiting].join(', ')}`);
    for (const name of ready) {
      waiting.delete(name);
      const own = references.find(({ from, to }) => from === name && to === name);
      ordered.push({ name, selfReference: own?.columns ?? [] });
    }
  }
  return ordered;
}

/** Rows of each table, in the order of `tables`. */
export async function countRows(
  sql: SqlConnection,
  tables: readonly BackupTable[],
): Promise<[table: string, rows: number][]> {
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const { rows } = await sql.query(`SELECT count(*)::int AS count FROM "${name}"`);
    counts.push([name, Number(rows[0]?.count)]);
  }
  return counts;
}
