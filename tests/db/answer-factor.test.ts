import { expect, test } from 'vitest';
import { answerFactor } from '@/lib/db/answer-factor';
import { createPatient, findPatient, updatePatient } from '@/lib/db/patients';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { unknownPatient } from '@/tests/support/patient-input';

async function patientOfClinic() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'therapist');
  const saved = await createPatient(db, actor, unknownPatient());
  return { db, actor, patientId: saved.status === 'saved' ? saved.id : '' };
}
const glaucoma = { factor: 'glaucoma', status: 'present' } as const;

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
    factors: [
      ...(before?.factors ?? []),
      { id: 'glaucoma', status: 'present', since: null, side: null, surgeonCleared: false },
    ],
  });
  const acts = await db.auditEvent.findMany({ where: { action: 'patient.changed' } });
  expect(acts).toMatchObject([{ subjectId: patientId, details: { factors: 1 } }]);
});

test('who answers over an older record overwrites nothing', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  await answerFactor(db, actor, { patientId, version: 1, ...glaucoma });
  const late = { patientId, version: 1, factor: 'glaucoma', status: 'absent' } as const;
  expect(await answerFactor(db, actor, late)).toEqual({ status: 'changed-elsewhere' });
  expect((await findPatient(db, actor, patientId))?.factors).toMatchObject(
    [glaucoma].map(({ factor, status }) => ({ id: factor, status })),
  );
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
  });
  expect(await answerFactor(db, actor, { patientId, version: 2, ...glaucoma })).toEqual({
    status: 'changed-elsewhere',
  });
  const other = { patientId, version: 2, factor: 'gerd', status: 'absent' } as const;
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
