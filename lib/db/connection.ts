import 'server-only';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { env } from '@/lib/env';
import { lockDirectory } from './directory-lock';
import type { SqlConnection } from './migrate';

/** A database as a command sees it: nothing is migrated, and nobody else writes in between. */
export type Connection = SqlConnection & {
  transaction<Answer>(act: (tx: SqlConnection) => Promise<Answer>): Promise<Answer>;
};

/**
 * Opens the configured database for one command, and closes it afterwards.
 *
 * @throws {Error} when a running server has the embedded database.
 */
export async function withConnection<Answer>(
  act: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const { databaseUrl, dataDirectory } = env();
  if (databaseUrl) return withServer(databaseUrl, act);
  const unlock = lockDirectory(dataDirectory);
  try {
    const pglite = await PGlite.create(join(dataDirectory, 'database'));
    try {
      return await act(pglite);
    } finally {
      await pglite.close();
    }
  } finally {
    unlock();
  }
}

export async function withServer<Answer>(
  connectionString: string,
  act: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const sql: SqlConnection = {
    exec: (text) => client.query(text),
    query: (text, values) => client.query(text, values),
  };
  try {
    return await act({
      ...sql,
      transaction: async (act) => {
        await client.query('BEGIN');
        try {
          const answer = await act(sql);
          await client.query('COMMIT');
          return answer;
        } catch (error) {
          await client.query('ROLLBACK');
          throw error;
        }
      },
    });
  } finally {
    await client.end();
  }
}
