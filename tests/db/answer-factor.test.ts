import { expect, test } from 'vitest';
import { answerFactor } from '@/lib/db/answer-factor';
import { createPatient, findPatient, updatePatient } from '@/lib/db/patients';
import { listRecalls } from '@/lib/db/recalls';
import { present } from '@/tests/support/answered-patient';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';
import { unknownPatient } from '@/tests/support/patient-input';

async function patientOfClinic() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'therapist');
  const saved = await createPatient(db, actor, unknownPatient());
  return { db, actor, patientId: saved.status === 'saved' ? saved.id : '' };
}
const now = new Date('2026-11-24T03:00:00Z');
const glaucoma = { factor: 'glaucoma', status: 'present', now } as const;

test('an answer stands in the record, counts as a save and leaves the rest as it was', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  const before = await findPatient(db, actor, patientId);
  expect(await answerFactor(db, actor, { patientId, version: 1, ...glaucoma })).toEqual({
    status: 'saved',
    version: 2,
  });
  const after = await findPatient(db, actor, patientId);
  expect(after).toEqual({
    ...before,
    version: 2,
    factors: [...(before?.factors ?? []), present('glaucoma')],
  });
  const acts = await db.auditEvent.findMany({ where: { action: 'patient.changed' } });
  expect(acts).toMatchObject([{ subjectId: patientId, details: { factors: 1 } }]);
});

test('who answers over an older record overwrites nothing', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  await answerFactor(db, actor, { patientId, version: 1, ...glaucoma });
  const late = { patientId, version: 1, factor: 'glaucoma', status: 'absent', now } as const;
  expect(await answerFactor(db, actor, late)).toEqual({ status: 'changed-elsewhere' });
  expect((await findPatient(db, actor, patientId))?.factors).toMatchObject(
    [glaucoma].map(({ factor, status }) => ({ id: factor, status })),
  );
});

test('a record that was merged into another takes no answer', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  const kept = await createPatient(db, actor, { ...unknownPatient(), hospitalNumber: 'KEPT-1' });
  const mergedIntoId = kept.status === 'saved' ? kept.id : '';
  await db.patient.update({ where: { id: patientId }, data: { mergedIntoId, mergedAt: now } });
  const answer = { patientId, version: 1, ...glaucoma };
  expect(await answerFactor(db, actor, answer)).toEqual({ status: 'not-found' });
  expect(await db.patientFactor.count({ where: { patientId, status: 'present' } })).toBe(0);
});

test('a yes or no that stands already is not turned, one called unknown is answered', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  const input = {
    ...unknownPatient(),
    factors: [
      { id: 'glaucoma', status: 'absent', since: null, side: null, surgeonCleared: false },
      { id: 'gerd', status: 'unknown', since: null, side: null, surgeonCleared: false },
    ] as const,
  };
  await updatePatient(db, actor, {
    input: { ...input, factors: [...input.factors] },
    id: patientId,
    version: 1,
    now,
  });
  expect(await answerFactor(db, actor, { patientId, version: 2, ...glaucoma })).toEqual({
    status: 'changed-elsewhere',
  });
  const other = { patientId, version: 2, factor: 'gerd', status: 'absent', now } as const;
  expect(await answerFactor(db, actor, other)).toEqual({ status: 'saved', version: 3 });
});

test("another clinic's patient takes no answer", async () => {
  const { db, actor, patientId } = await patientOfClinic();
  const stranger = await clinicWith(db, 'physiatrist');
  expect(await answerFactor(db, stranger, { patientId, version: 1, ...glaucoma })).toEqual({
    status: 'not-found',
  });
  expect((await findPatient(db, actor, patientId))?.version).toBe(1);
});

test('an answer that speaks against the handout in use recalls it in the same moment', async () => {
  const db = await emptyDatabase();
  const { actor, patientId } = await issuedCourse(db, now);
  const { version } = await db.patient.findUniqueOrThrow({ where: { id: patientId } });
  const answer = { patientId, version, factor: 'unstable-angina', status: 'present', now } as const;
  expect(await answerFactor(db, actor, answer)).toMatchObject({ status: 'saved' });
  expect(await listRecalls(db, actor, now)).toMatchObject([{ tier: 'stop', cause: 'patient' }]);
});
