import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { migrate, readMigrations } from '@/lib/db/migrate';
import { diffToSchema } from '@/tests/support/schema-diff';

test('the migrations build exactly what schema.prisma says', async () => {
  expect(await diffToSchema(readMigrations())).toMatch(/^(-- This is an empty migration\.)?\s*$/);
  expect(await diffToSchema([])).toContain('CREATE TABLE "Patient"');
}, 120_000);

test('migrating again changes nothing, and a migration that changed since is refused', async () => {
  const pglite = await PGlite.create();
  const migrations = readMigrations();
  await migrate(pglite, migrations);
  await migrate(pglite, migrations);
  const { rows } = await pglite.query('SELECT migration_name FROM "_prisma_migrations"');
  expect(rows).toHaveLength(migrations.length);

  const changed = migrations.map((each) => ({ ...each, sql: `${each.sql}\n` }));
  await expect(migrate(pglite, changed)).rejects.toThrow('has changed since it was applied');
});

test('a migration that fails leaves nothing of itself behind', async () => {
  const pglite = await PGlite.create();
  const broken = [{ name: '1_broken', sql: 'CREATE TABLE half (id int); SELECT nowhere;' }];
  await expect(migrate(pglite, broken)).rejects.toThrow();
  const { rows } = await pglite.query("SELECT to_regclass('half') AS half");
  expect(rows).toEqual([{ half: null }]);
});
