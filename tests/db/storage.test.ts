import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { failureOf } from '@/components/ui/failure-of';
import { openEmbedded } from '@/lib/db/client';
import { createPatient, findPatient } from '@/lib/db/patients';
import { hasRoom, STORAGE_FULL } from '@/lib/db/storage';
import { verifyAudit } from '@/lib/db/verify-audit';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

const FULL = { digest: STORAGE_FULL, message: 'The disk is full: nothing was written.' };
const patient = (hospitalNumber: string) => answeredPatient({ hospitalNumber });

/** Of root on Linux only: a file system of its own that can be filled. */
function mountSmallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(`${tmpdir()}/khayap-disk-`);
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  if (spawnSync('mount', options).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

test('what the database finds no room for is refused whole, by its name, and goes on when there is room', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  // The act's last row, after everything else was written.
  await db.$executeRawUnsafe(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END; $$`);
  await db.$executeRawUnsafe(`CREATE TRIGGER full_disk BEFORE INSERT ON "AuditEvent"
    FOR EACH ROW EXECUTE FUNCTION full_disk()`);
  const refusal = await createPatient(db, actor, patient('FULL-1')).catch((error) => error);
  expect(refusal).toMatchObject(FULL);
  // The word by which a screen knows it.
  expect(failureOf(refusal)).toBe('storage-full');
  expect(failureOf(new Error('lost'))).toBe('failed');
  expect(await db.patient.count()).toBe(0);
  expect(await db.patientFactor.count()).toBe(0);

  await db.$executeRawUnsafe('DROP TRIGGER full_disk ON "AuditEvent"');
  expect(await createPatient(db, actor, patient('FULL-1'))).toMatchObject({ status: 'saved' });
  expect(await verifyAudit(db)).toMatchObject([{ count: 1, fault: null }]);
  await db.$disconnect();
});

test.skipIf(process.env.TEST_DATABASE_URL)(
  'an embedded database on a disk that runs full reads on, writes nothing and loses nothing',
  async (context) => {
    const disk = mountSmallDisk(200);
    if (!disk) return context.skip('No file system can be mounted here.');
    try {
      const directory = join(disk, 'database');
      const pglite = await PGlite.create(directory);
      const db = await openEmbedded(pglite, () => hasRoom(disk));
      const actor = await clinicWith(db, 'physiatrist');
      const saved = await createPatient(db, actor, patient('DISK-1'));
      const id = saved.status === 'saved' ? saved.id : '';

      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - 60 * 1024 * 1024));
      await expect(createPatient(db, actor, patient('DISK-2'))).rejects.toMatchObject(FULL);
      expect(await findPatient(db, actor, id)).toMatchObject({ hospitalNumber: 'DISK-1' });

      rmSync(join(disk, 'ballast'));
      expect(await createPatient(db, actor, patient('DISK-2'))).toMatchObject({ status: 'saved' });
      await pglite.close();

      const reopened = await PGlite.create(directory);
      const again = await openEmbedded(reopened);
      expect(await again.patient.count()).toBe(2);
      expect(await verifyAudit(again)).toMatchObject([{ count: 2, fault: null }]);
      await reopened.close();
    } finally {
      spawnSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  },
);
