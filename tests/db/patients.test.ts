import { expect, test } from 'vitest';
import { createPatient, findPatient, updatePatient } from '@/lib/db/patients';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { unknownPatient } from '@/tests/support/patient-input';

const now = new Date('2026-11-24T03:00:00Z');

const slippedDisc = {
  id: 'disc-herniation',
  status: 'present' as const,
  since: '2026-11-03',
  side: null,
  surgeonCleared: false,
};

test('a patient comes back as saved, days as days, with an audit event', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const input = unknownPatient({
    birthDate: '1960-02-29',
    redFlagsAskedOn: '2026-11-20',
    redFlagsSaidBy: 'family',
    noneOf: [
      { group: 'bone', saidOn: '2026-11-24', saidBy: 'patient' },
      { group: 'eyes', saidOn: '2026-10-01', saidBy: 'medical-record' },
    ],
    factors: [slippedDisc],
  });

  const saved = await createPatient(db, actor, input);

  const id = saved.status === 'saved' ? saved.id : '';
  expect(await findPatient(db, actor, id)).toEqual({ ...input, id, version: 1 });
  expect(await db.auditEvent.findMany()).toMatchObject([
    { action: 'patient.created', actorId: actor.userId, subjectId: id, sequence: 1 },
  ]);
});

test('a second patient with the same hospital number is refused with the first one', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const first = await createPatient(db, actor, unknownPatient());
  const second = await createPatient(db, actor, unknownPatient({ name: 'Somchai Example' }));

  expect(first).toMatchObject({ status: 'saved' });
  expect(second).toEqual({
    status: 'duplicate-hospital-number',
    id: first.status === 'saved' ? first.id : '',
  });
  expect(await db.patient.count()).toBe(1);
});

test("another clinic's patient looks exactly like none, to read, to list and to change", async () => {
  const db = await emptyDatabase();
  const [actor, stranger] = [
    await clinicWith(db, 'physiatrist'),
    await clinicWith(db, 'administrator'),
  ];
  const saved = await createPatient(db, actor, unknownPatient());
  const id = saved.status === 'saved' ? saved.id : '';

  expect(await findPatient(db, stranger, id)).toBeNull();
  expect(await findPatient(db, stranger, 'no-id')).toBeNull();
  const change = { id, version: 1, input: unknownPatient({ name: 'Changed' }), now };
  expect(await updatePatient(db, stranger, change)).toEqual({ status: 'not-found' });
  expect((await findPatient(db, actor, id))?.name).toBe('Anong Example');
  expect(await createPatient(db, stranger, unknownPatient())).toMatchObject({ status: 'saved' });
});

test('the second of two tabs is told, and overwrites nothing', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'therapist');
  const saved = await createPatient(db, actor, unknownPatient());
  const id = saved.status === 'saved' ? saved.id : '';

  const one = { id, version: 1, input: unknownPatient({ factors: [slippedDisc] }), now };
  const two = { id, version: 1, input: unknownPatient({ name: 'Second Tab' }), now };
  expect(await updatePatient(db, actor, one)).toMatchObject({ status: 'saved', version: 2 });
  expect(await updatePatient(db, actor, two)).toMatchObject({
    ...{ status: 'changed-elsewhere', by: `${actor.title} ${actor.name}`, at: expect.any(Date) },
    theirs: { id, version: 2, name: 'Anong Example', factors: [slippedDisc] },
  });
  expect(await findPatient(db, actor, id)).toMatchObject({
    name: 'Anong Example',
    factors: [slippedDisc],
  });
});

test('saving again replaces the answers, and the patient’s end takes them along', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'therapist');
  const bone = { group: 'bone', saidOn: '2026-11-24', saidBy: 'patient' } as const;
  const saved = await createPatient(db, actor, unknownPatient({ noneOf: [bone] }));
  const id = saved.status === 'saved' ? saved.id : '';

  const noneOf = [{ group: 'eyes', saidOn: '2026-11-25', saidBy: 'family' } as const];
  await updatePatient(db, actor, { id, version: 1, input: unknownPatient({ noneOf }), now });
  expect(await findPatient(db, actor, id)).toMatchObject({ noneOf });

  await db.patient.delete({ where: { id } });
  expect(await db.historyAnswer.count()).toBe(0);
});
