import { expect, test } from 'vitest';
import { createPatient } from '@/lib/db/patients';
import { verifyAudit } from '@/lib/db/verify-audit';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';
import { unknownPatient } from '@/tests/support/patient-input';

test('an audit event can be neither changed nor removed', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  await createPatient(db, actor, unknownPatient());

  await expect(db.auditEvent.updateMany({ data: { action: 'nothing' } })).rejects.toThrow();
  await expect(db.auditEvent.deleteMany()).rejects.toThrow();
  await expect(db.$executeRawUnsafe('TRUNCATE "AuditEvent"')).rejects.toThrow('append-only');
  expect(await db.auditEvent.count()).toBe(1);
});

test('twenty acts at once stand in one unbroken order', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const numbers = Array.from({ length: 20 }, (_, index) => `TEST-${index}`);
  await Promise.all(
    numbers.map((hospitalNumber) => createPatient(db, actor, unknownPatient({ hospitalNumber }))),
  );

  const events = await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } });
  expect(events.map((event) => event.sequence)).toEqual(numbers.map((_, index) => index + 1));
  expect(new Set(events.map((event) => event.hash)).size).toBe(20);
});

test('a chain of every kind of act holds, and names the entry that somebody with the database changed', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  await issuedCourse(db, new Date(), { by: actor });
  const [before] = await verifyAudit(db);
  expect(before).toMatchObject({ clinicId: actor.clinicId, fault: null });
  expect(before?.count).toBeGreaterThan(1);

  await db.$executeRawUnsafe('ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL');
  await db.auditEvent.updateMany({ where: { sequence: 2 }, data: { actorId: null } });
  expect(await verifyAudit(db)).toMatchObject([
    { count: 1, fault: { sequence: 2, fault: 'changed' } },
  ]);
});
