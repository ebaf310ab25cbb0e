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

test('answers from before they were dated get the clinic’s day of the last save and nobody’s name', async () => {
  const pglite = await PGlite.create();
  const migrations = readMigrations();
  const dating = migrations.findIndex(({ name }) => name.endsWith('_history_answers'));
  await migrate(pglite, migrations.slice(0, dating));
  await pglite.exec(`
    INSERT INTO "Clinic" (id, "nameEn", "nameTh", phone)
    VALUES ('01930000-0000-7000-8000-000000000001', 'Example', 'ตัวอย่าง', '02-000-0000');
    INSERT INTO "Patient" (id, "clinicId", name, "hospitalNumber", "redFlagsAskedOn", "noneOf", "updatedAt")
    SELECT id, '01930000-0000-7000-8000-000000000001', 'Anong Example', number, asked, groups, '2026-11-23T17:30Z'
    FROM (VALUES
      ('01930000-0000-7000-8000-00000000000a'::uuid, 'A', '2026-11-20'::date, '{bone,eyes,bone}'::text[]),
      ('01930000-0000-7000-8000-00000000000b'::uuid, 'B', NULL, '{}'),
      ('01930000-0000-7000-8000-00000000000c'::uuid, 'C', NULL, NULL)
    ) AS old (id, number, asked, groups);`);

  await migrate(pglite, migrations);

  const answers = await pglite.query(
    `SELECT right("patientId"::text, 1) AS id, "groupId", "saidOn"::text, "saidBy" FROM "HistoryAnswer" ORDER BY "groupId"`,
  );
  const said = { id: 'a', saidOn: '2026-11-24', saidBy: 'not-recorded' };
  expect(answers.rows).toEqual([
    { ...said, groupId: 'bone' },
    { ...said, groupId: 'eyes' },
  ]);
  const screens = await pglite.query(
    'SELECT "hospitalNumber", "redFlagsSaidBy" FROM "Patient" ORDER BY 1',
  );
  expect(screens.rows).toEqual([
    { hospitalNumber: 'A', redFlagsSaidBy: 'not-recorded' },
    { hospitalNumber: 'B', redFlagsSaidBy: null },
    { hospitalNumber: 'C', redFlagsSaidBy: null },
  ]);
});

test('a migration that fails leaves nothing of itself behind', async () => {
  const pglite = await PGlite.create();
  const broken = [{ name: '1_broken', sql: 'CREATE TABLE half (id int); SELECT nowhere;' }];
  await expect(migrate(pglite, broken)).rejects.toThrow();
  const { rows } = await pglite.query("SELECT to_regclass('half') AS half");
  expect(rows).toEqual([{ half: null }]);
});
