import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate, readMigrations } from '@/lib/db/migrate';
import { TEMPLATE } from './database';

/** A program of its own: writes a migrated, empty embedded database for the tests to load. */
async function run(): Promise<void> {
  const pglite = await PGlite.create();
  await migrate(pglite, readMigrations());
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  mkdirSync(dirname(TEMPLATE), { recursive: true });
  writeFileSync(TEMPLATE, Buffer.from(await dump.arrayBuffer()));
}

void run();
