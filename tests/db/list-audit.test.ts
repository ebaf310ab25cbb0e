import { expect, test } from 'vitest';
import { ANY_ENTRY } from '@/lib/audit/audit-entry';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { exportAudit } from '@/lib/db/export-audit';
import { listAudit } from '@/lib/db/list-audit';
import { mergePatients } from '@/lib/db/merge-patients';
import { noteList, noteSearch } from '@/lib/db/note-access';
import { noteVisit } from '@/lib/db/patient-visits';
import { createPatient } from '@/lib/db/patients';
import { clinicDay } from '@/lib/patient/clinic-day';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { mergeRequestOf } from '@/tests/support/merge-request';
import { unknownPatient } from '@/tests/support/patient-input';

const NEWEST = { ask: ANY_ENTRY, before: null, atMost: 50 };

/** What a reader gets, as action and by whom. */
async function readBy(db: Db, actor: Actor, asked: Partial<typeof ANY_ENTRY> = {}) {
  const page = await listAudit(db, actor, { ...NEWEST, ask: { ...ANY_ENTRY, ...asked } });
  if (page.status !== 'listed') return page.status;
  return page.entries.map((entry) => `${entry.action} ${entry.actor?.name ?? '-'}`);
}

async function clinicAtWork(db: Db) {
  const administrator = await clinicWith(db, 'administrator');
  const doctor = await colleagueOf(db, administrator, 'physiatrist');
  const therapist = await colleagueOf(db, administrator, 'therapist');
  const made = await createPatient(db, doctor, unknownPatient({ name: 'Somchai Example' }));
  const patientId = 'id' in made ? made.id : '';
  await noteVisit(db, therapist, { patientId, screen: 'prescribe', now: new Date() });
  await noteSearch(db, therapist, { found: 3, shown: [patientId] });
  return { administrator, doctor, therapist, patientId };
}

test('an administrator reads everything of the clinic, the newest first, with whom it is about', async () => {
  const db = await emptyDatabase();
  const { administrator, doctor, therapist, patientId } = await clinicAtWork(db);
  const page = await listAudit(db, administrator, NEWEST);
  expect(page).toMatchObject({
    status: 'listed',
    before: null,
    entries: [
      {
        action: 'patients.searched',
        details: { found: 3, shown: [patientId] },
        patient: null,
        patientId: null,
      },
      {
        action: 'patient.viewed',
        details: { screen: 'prescribe' },
        actor: { id: therapist.userId },
        patient: { id: patientId, name: 'Somchai Example' },
      },
      { action: 'patient.created', actor: { name: `Dr ${doctor.name}` } },
    ],
  });
});

test('filters leave what they name, and a page leads to the older ones', async () => {
  const db = await emptyDatabase();
  const from = clinicDay(new Date());
  const { administrator, doctor, therapist, patientId } = await clinicAtWork(db);
  const until = clinicDay(new Date());
  const seen = `patient.viewed Dr ${therapist.name}`;
  const searched = `patients.searched Dr ${therapist.name}`;
  const made = `patient.created Dr ${doctor.name}`;
  expect(await readBy(db, administrator, { actorId: therapist.userId })).toEqual([searched, seen]);
  expect(await readBy(db, administrator, { action: 'patient.created' })).toEqual([made]);
  expect(await readBy(db, administrator, { patientId })).toEqual([searched, seen, made]);
  expect(await readBy(db, administrator, { from, until })).toHaveLength(3);
  expect(await readBy(db, administrator, { until: '2026-01-01' })).toEqual([]);
  expect(await readBy(db, administrator, { from: '2999-01-01' })).toEqual([]);

  const first = await listAudit(db, administrator, { ...NEWEST, atMost: 2 });
  expect(first).toMatchObject({ before: 2 });
  const rest = await listAudit(db, administrator, { ...NEWEST, before: 2, atMost: 2 });
  expect(rest).toMatchObject({ before: null, entries: [{ action: 'patient.created' }] });
});

test('a doctor reads about one patient, a therapist nothing, another clinic nobody', async () => {
  const db = await emptyDatabase();
  const { doctor, therapist, patientId } = await clinicAtWork(db);
  const stranger = await clinicWith(db, 'administrator');
  expect(await readBy(db, doctor)).toBe('not-allowed');
  expect(await readBy(db, doctor, { patientId })).toHaveLength(3);
  expect(await readBy(db, therapist, { patientId })).toBe('not-allowed');
  expect(await readBy(db, stranger)).toEqual([]);
  expect(await readBy(db, stranger, { patientId })).toEqual([]);
});

test('a list says once whom it showed; read of one patient it names nobody else, and a list of nobody is none', async () => {
  const db = await emptyDatabase();
  const { administrator, doctor, therapist, patientId } = await clinicAtWork(db);
  const made = await createPatient(db, doctor, unknownPatient({ hospitalNumber: 'OTHER-1' }));
  const otherId = 'id' in made ? made.id : '';
  await noteList(db, therapist, { list: 'recalls', shown: [patientId, otherId, patientId] });
  await noteList(db, therapist, { list: 'patients', shown: [] });

  const whole = await listAudit(db, administrator, NEWEST);
  expect(whole).toMatchObject({
    entries: [
      { action: 'patients.listed', details: { list: 'recalls', shown: [patientId, otherId] } },
      { action: 'patient.created', patientId: otherId },
      ...Array(3).fill(expect.anything()),
    ],
  });
  const ofOther = await listAudit(db, doctor, {
    ...NEWEST,
    ask: { ...ANY_ENTRY, patientId: otherId },
  });
  expect(ofOther).toMatchObject({
    entries: [{ action: 'patients.listed', actor: { id: therapist.userId } }, {}],
  });
  expect(JSON.stringify(ofOther)).not.toContain(patientId);
});

test('who saw a record that was merged is read with the one that was kept', async () => {
  const db = await emptyDatabase();
  const { doctor, therapist, patientId: otherId } = await clinicAtWork(db);
  const made = await createPatient(db, doctor, unknownPatient({ hospitalNumber: 'KEPT-1' }));
  const keptId = 'id' in made ? made.id : '';
  const request = await mergeRequestOf(db, keptId, otherId);
  const merged = await mergePatients(db, doctor, { request, now: new Date() });
  expect(merged).toEqual({ status: 'merged' });

  expect(await readBy(db, doctor, { patientId: keptId })).toEqual(
    expect.arrayContaining([
      `patient.viewed Dr ${therapist.name}`,
      `patients.searched Dr ${therapist.name}`,
      `patient.merged Dr ${doctor.name}`,
    ]),
  );
});

test('that entries left as a file is recorded before anybody has it: by whom and how many', async () => {
  const db = await emptyDatabase();
  const { administrator, doctor, patientId } = await clinicAtWork(db);
  const ask = { ...ANY_ENTRY, patientId };
  expect(await exportAudit(db, doctor, { ask, atMost: 50 })).toEqual({ status: 'not-allowed' });
  const exported = await exportAudit(db, administrator, { ask, atMost: 2 });
  expect(exported).toMatchObject({ status: 'exported', entries: [{}, {}] });

  const page = await listAudit(db, administrator, { ...NEWEST, atMost: 2 });
  expect(page).toMatchObject({
    entries: [
      {
        action: 'audit.exported',
        actor: { id: administrator.userId },
        subjectId: patientId,
        details: { entries: 2 },
      },
      { action: 'patients.searched' },
    ],
  });
  await db.user.update({ where: { id: administrator.userId }, data: { disabledAt: new Date() } });
  const late = await exportAudit(db, administrator, { ask, atMost: 2 });
  expect(late).toEqual({ status: 'not-allowed' });
});
