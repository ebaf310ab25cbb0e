import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { findDraft, saveDraft } from '@/lib/db/drafts';
import { createPatient } from '@/lib/db/patients';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { unknownPatient } from '@/tests/support/patient-input';

const bridge = PrescriptionDraft.parse({
  entries: [{ exercise: 'EX12', variant: 'EX12-a', dose: requireVariant('EX12-a').variant.dose }],
});
const empty = PrescriptionDraft.parse({ entries: [] });

async function patientOfClinic() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'therapist');
  const saved = await createPatient(db, actor, unknownPatient());
  return { db, actor, patientId: saved.status === 'saved' ? saved.id : '' };
}

test('a draft is kept as it was, version after version', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  expect(await saveDraft(db, actor, { patientId, content: empty, version: null })).toEqual({
    status: 'saved',
    version: 1,
  });
  expect(await saveDraft(db, actor, { patientId, content: bridge, version: 1 })).toEqual({
    status: 'saved',
    version: 2,
  });
  expect(await findDraft(db, actor, patientId)).toMatchObject({ content: bridge, version: 2 });
});

test('the second tab gets the draft it did not see, and loses neither', async () => {
  const { db, actor, patientId } = await patientOfClinic();
  await saveDraft(db, actor, { patientId, content: bridge, version: null });

  const late = await saveDraft(db, actor, { patientId, content: empty, version: null });
  expect(late).toMatchObject({ status: 'changed-elsewhere', theirs: { content: bridge } });
  expect(await findDraft(db, actor, patientId)).toMatchObject({ content: bridge, version: 1 });
});

test("another clinic's patient takes no draft and shows none", async () => {
  const { db, actor, patientId } = await patientOfClinic();
  const stranger = await clinicWith(db, 'physiatrist');
  await saveDraft(db, actor, { patientId, content: bridge, version: null });

  expect(await saveDraft(db, stranger, { patientId, content: empty, version: null })).toEqual({
    status: 'patient-not-found',
  });
  expect(await findDraft(db, stranger, patientId)).toBeNull();
});
