import { expect, test } from 'vitest';
import { createPatient } from '@/lib/db/patients';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { unknownPatient } from '@/tests/support/patient-input';

test('an audit event can be neither changed nor removed', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  await createPatient(db, actor, unknownPatient());

  await expect(db.auditEvent.updateMany({ data: { action: 'nothing' } })).rejects.toThrow();
  await expect(db.auditEvent.deleteMany()).rejects.toThrow();
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
