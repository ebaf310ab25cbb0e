import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findDraft, saveDraft } from '@/lib/db/drafts';
import { handOver } from '@/lib/db/handover';
import { revokeLink } from '@/lib/db/link-acts';
import { countWhose, listPatients } from '@/lib/db/patient-list';
import { createPatient } from '@/lib/db/patients';
import { findResponsible, nameResponsible } from '@/lib/db/responsible';
import { disablePerson, listTeam } from '@/lib/db/team';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse, requireLiving } from '@/tests/support/issued-course';

const now = new Date('2026-11-24T03:00:00Z');

async function holdsOf(db: Db, actor: Actor, id: string) {
  const team = await listTeam(db, actor, now);
  return team.status === 'listed' ? team.members.find((member) => member.id === id)?.holds : null;
}

/** A physiatrist with two patients, one link that works, and a draft for a third patient. */
async function leavingDoctor() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const leaver = await colleagueOf(db, actor, 'physiatrist');
  const open = await issuedCourse(db, now, { by: leaver });
  const ended = await issuedCourse(db, now, { by: leaver });
  await revokeLink(db, leaver, { patientId: ended.patientId, now });
  const input = answeredPatient({ hospitalNumber: 'DRAFT-1' });
  const saved = await createPatient(db, leaver, input);
  const drafted = 'id' in saved ? saved.id : '';
  await saveDraft(db, leaver, { patientId: drafted, content: draftOf('EX09-a'), version: null });
  await db.template.create({
    data: { clinicId: actor.clinicId, ownerId: leaver.userId, name: 'Mornings', entries: [] },
  });
  return { db, actor, leaver, open, ended, drafted };
}

const responsibleOf = async (db: Db, id: string) =>
  (await db.patient.findUniqueOrThrow({ where: { id } })).responsibleId;

test('who leaves hands on patients, drafts and open links, and nothing that was given out changes', async () => {
  const { db, actor, leaver, open, ended, drafted } = await leavingDoctor();
  const successor = await colleagueOf(db, actor, 'physiatrist');
  const stranger = await issuedCourse(db, now);
  const handedIn = { handedInToId: leaver.userId };
  await db.draft.updateMany({ where: { patientId: drafted }, data: handedIn });
  const held = { patients: 2, openHandouts: 1, drafts: 1, handedIn: 0, templates: 1 };
  expect(await holdsOf(db, actor, leaver.userId)).toEqual(held);

  const leave = { id: leaver.userId, now, successorId: successor.userId };
  expect(await disablePerson(db, actor, leave)).toEqual({ status: 'disabled' });

  const patients = [open.patientId, ended.patientId, drafted];
  const found = await Promise.all(patients.map((id) => responsibleOf(db, id)));
  expect(found).toEqual(patients.map(() => successor.userId));
  expect(await responsibleOf(db, stranger.patientId)).toBe(stranger.actor.userId);
  expect((await findDraft(db, successor, drafted))?.authorName).toBe(leaver.name);
  expect(await db.draft.findFirst({ where: { patientId: drafted } })).toMatchObject({
    handedInToId: successor.userId,
  });
  expect((await requireLiving(db, open.token, now)).revision).toBe(open.link.revision);
  expect(await db.prescriptionVersion.count({ where: { issuedById: leaver.userId } })).toBe(2);
  expect(await holdsOf(db, actor, successor.userId)).toEqual({ ...held, patients: 3, drafts: 0 });
  const acts = await db.auditEvent.findMany({ where: { action: 'patients.handed-over' } });
  expect(acts).toMatchObject([{ subjectId: leaver.userId, details: { patients: 3 } }]);
});

test('drafts that wait to be issued are counted apart, by who wrote and who is to issue them', async () => {
  const { db, actor, leaver, drafted } = await leavingDoctor();
  const therapist = await colleagueOf(db, actor, 'therapist');
  const waits = { handedInAt: now, handedInToId: leaver.userId };
  const wait = (data: object) => db.draft.updateMany({ where: { patientId: drafted }, data });
  await wait({ ...waits, authorId: therapist.userId });
  expect(await holdsOf(db, actor, leaver.userId)).toMatchObject({ drafts: 0, handedIn: 1 });
  expect(await holdsOf(db, actor, therapist.userId)).toMatchObject({ drafts: 0, handedIn: 1 });
  await wait({ authorId: leaver.userId });
  expect(await holdsOf(db, actor, leaver.userId)).toMatchObject({ drafts: 0, handedIn: 1 });
  await wait({ sentBackAt: now });
  expect(await holdsOf(db, actor, leaver.userId)).toMatchObject({ drafts: 1, handedIn: 0 });
});

test('without a successor the patients are listed as nobody’s and can be handed over later', async () => {
  const { db, actor, leaver, open, ended } = await leavingDoctor();
  expect(await disablePerson(db, actor, { id: leaver.userId, now })).toEqual({
    status: 'disabled',
  });
  expect(await responsibleOf(db, open.patientId)).toBe(leaver.userId);
  expect(await countWhose(db, actor)).toEqual({ everybody: 3, mine: 0, nobody: 2 });
  const alone = { query: '', whose: 'nobody', sort: 'name', from: null, now } as const;
  const listed = (await listPatients(db, actor, alone)).rows.map(({ id }) => id);
  expect(listed.toSorted()).toEqual([open.patientId, ended.patientId].toSorted());
  const successor = await colleagueOf(db, actor, 'physiatrist');
  const late = { id: leaver.userId, successorId: successor.userId };
  expect(await handOver(db, actor, late)).toEqual({ status: 'handed-over', patients: 3 });
  expect(await responsibleOf(db, open.patientId)).toBe(successor.userId);
  expect(await countWhose(db, successor)).toEqual({ everybody: 3, mine: 3, nobody: 0 });
});

test('patients go to a physiatrist of the clinic who can sign in, and otherwise nothing happens at all', async () => {
  const { db, actor, leaver, open } = await leavingDoctor();
  const therapist = await colleagueOf(db, actor, 'therapist');
  const gone = await colleagueOf(db, actor, 'physiatrist');
  await disablePerson(db, actor, { id: gone.userId, now });
  const foreign = await clinicWith(db, 'physiatrist');
  const before = await db.auditEvent.count();

  const id = leaver.userId;
  for (const successor of [therapist, gone, foreign, leaver]) {
    const successorId = successor.userId;
    const refused = { status: 'no-such-colleague' };
    expect(await handOver(db, actor, { id, successorId })).toEqual(refused);
    expect(await disablePerson(db, actor, { id, now, successorId })).toEqual(refused);
  }
  const asked = { id, successorId: foreign.userId };
  expect(await handOver(db, leaver, asked)).toEqual({ status: 'not-allowed' });
  const elsewhere = { ...foreign, role: 'administrator' as const };
  await db.user.update({ where: { id: foreign.userId }, data: { role: 'administrator' } });
  expect(await handOver(db, elsewhere, asked)).toEqual({ status: 'not-found' });

  expect(await responsibleOf(db, open.patientId)).toBe(leaver.userId);
  expect(await db.user.count({ where: { id, disabledAt: null } })).toBe(1);
  expect(await db.auditEvent.count()).toBe(before);
});

test('a patient is given to a doctor over what was loaded only', async () => {
  const db = await emptyDatabase();
  const { actor, patientId } = await issuedCourse(db, now);
  const colleague = await colleagueOf(db, actor, 'physiatrist');
  const therapist = await colleagueOf(db, actor, 'therapist');
  const stranger = await clinicWith(db, 'physiatrist');
  const change = { patientId, loaded: actor.userId, wanted: colleague.userId };

  expect(await nameResponsible(db, stranger, change)).toEqual({ status: 'not-found' });
  expect(await findResponsible(db, stranger, patientId)).toBeNull();
  for (const { userId } of [therapist, stranger]) {
    const refused = { status: 'no-such-colleague' };
    expect(await nameResponsible(db, actor, { ...change, wanted: userId })).toEqual(refused);
  }
  expect(await nameResponsible(db, therapist, change)).toEqual({ status: 'named' });
  expect(await nameResponsible(db, actor, change)).toEqual({ status: 'changed-elsewhere' });

  expect(await findResponsible(db, actor, patientId)).toMatchObject({
    doctor: { id: colleague.userId, isDisabled: false },
    doctors: expect.arrayContaining([
      expect.objectContaining({ id: colleague.userId }),
      expect.objectContaining({ id: actor.userId }),
    ]),
  });
  expect(await db.auditEvent.findMany({ where: { subjectId: patientId } })).toMatchObject([
    { action: 'patient.created' },
    { action: 'patient.responsible-changed', actorId: therapist.userId },
  ]);
});
