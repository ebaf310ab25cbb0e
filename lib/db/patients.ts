import 'server-only';
import type { PatientInput, PatientRecord } from '@/lib/patient/patient-input';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { dayOf, patientOf, WITH_HISTORY } from './patient-row';
import { recheckCourse } from './recheck-course';
import { isRowId } from './row-id';

export type SavedPatient =
  | { status: 'saved'; id: string; version: number }
  | { status: 'duplicate-hospital-number'; id: string }
  | ({ status: 'changed-elsewhere' } & ChangedElsewhere)
  | { status: 'not-found' };

/** The record as it is now, and who changed it last: `''` where nobody is known. */
export type ChangedElsewhere = { theirs: PatientRecord; by: string; at: Date };

/** The clinic's patient, or `null`: another clinic's looks the same as none, and so does one merged into another. */
export async function findPatient(db: Db, actor: Actor, id: string): Promise<PatientRecord | null> {
  if (!isRowId(id)) return null;
  const row = await db.patient.findFirst({
    where: { id, clinicId: actor.clinicId, mergedIntoId: null },
    include: WITH_HISTORY,
  });
  return row && patientOf(row);
}

/** Adds a patient; a hospital number the clinic has already leads to its first holder, or to where that was merged. */
export async function createPatient(
  db: Db,
  actor: Actor,
  input: PatientInput,
): Promise<SavedPatient> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.patient.createMany({
      data: { ...columns(input), clinicId: actor.clinicId },
      skipDuplicates: true,
    });
    const { id, mergedIntoId } = await tx.patient.findUniqueOrThrow({
      where: {
        clinicId_hospitalNumber: { clinicId: actor.clinicId, hospitalNumber: input.hospitalNumber },
      },
      select: { id: true, mergedIntoId: true },
    });
    if (count === 0) return { status: 'duplicate-hospital-number', id: mergedIntoId ?? id };

    await saveHistory(tx, actor, id, input);
    await recordAct(tx, actor, {
      action: 'patient.created',
      subjectId: id,
      patientId: id,
      details: { factors: input.factors.length },
    });
    return { status: 'saved', id, version: 1 };
  });
}

/**
 * Saves over `version` only: whoever saved in between is not overwritten. What becomes newly true of the patient's
 * active handout is recalled in the same transaction.
 */
export async function updatePatient(
  db: Db,
  actor: Actor,
  { input, id, version, now }: { input: PatientInput; id: string; version: number; now: Date },
): Promise<SavedPatient> {
  return db.$transaction(async (tx) => {
    const twin = await tx.patient.findFirst({
      where: { clinicId: actor.clinicId, hospitalNumber: input.hospitalNumber, id: { not: id } },
      select: { id: true, mergedIntoId: true },
    });
    if (twin) return { status: 'duplicate-hospital-number', id: twin.mergedIntoId ?? twin.id };

    if (!(await overwritePatient(tx, actor, { input, id, version }))) {
      const changed = await findChange(tx, actor, id);
      return changed ? { status: 'changed-elsewhere', ...changed } : { status: 'not-found' };
    }
    await recordAct(tx, actor, {
      action: 'patient.changed',
      subjectId: id,
      patientId: id,
      details: { factors: input.factors.length },
    });
    const { clinicId, userId } = actor;
    await recheckCourse(tx, { clinicId, patientId: id, userId, cause: 'patient', now });
    return { status: 'saved', id, version: version + 1 };
  });
}

async function findChange(
  tx: Transaction,
  { clinicId }: Actor,
  id: string,
): Promise<ChangedElsewhere | null> {
  const row = await tx.patient.findFirst({
    where: { id, clinicId, mergedIntoId: null },
    include: WITH_HISTORY,
  });
  if (!row) return null;
  const act = await tx.auditEvent.findFirst({
    where: { clinicId, patientId: id, action: { in: ['patient.changed', 'patient.merged'] } },
    orderBy: { sequence: 'desc' },
    select: { actorId: true, at: true },
  });
  const person = act?.actorId
    ? await tx.user.findFirst({
        where: { clinicId, id: act.actorId },
        select: { title: true, name: true },
      })
    : null;
  const by = person ? `${person.title} ${person.name}`.trim() : '';
  return { theirs: patientOf(row), by, at: act?.at ?? row.updatedAt };
}

/** Inside the transaction of the act that asks for it. @returns false when `version` is no longer the newest. */
export async function overwritePatient(
  tx: Transaction,
  actor: Actor,
  { input, id, version }: { input: PatientInput; id: string; version: number },
): Promise<boolean> {
  const { count } = await tx.patient.updateMany({
    where: { id, clinicId: actor.clinicId, version, mergedIntoId: null },
    data: { ...columns(input), version: version + 1 },
  });
  if (count === 0) return false;
  await saveHistory(tx, actor, id, input);
  return true;
}

function columns({ factors: _factors, noneOf: _noneOf, ...input }: PatientInput) {
  return {
    ...input,
    birthDate: dayOf(input.birthDate),
    redFlagsAskedOn: dayOf(input.redFlagsAskedOn),
    pressureTakenOn: dayOf(input.pressureTakenOn),
    gestationOn: dayOf(input.gestationOn),
  };
}

async function saveHistory(tx: Transaction, actor: Actor, patientId: string, input: PatientInput) {
  const owner = { clinicId: actor.clinicId, patientId };
  await tx.patientFactor.deleteMany({ where: owner });
  await tx.patientFactor.createMany({
    data: input.factors.map(({ id, since, ...factor }) => ({
      ...owner,
      ...factor,
      factorId: id,
      since: dayOf(since),
    })),
  });
  await tx.historyAnswer.deleteMany({ where: owner });
  await tx.historyAnswer.createMany({
    data: input.noneOf.map(({ group, saidOn, saidBy }) => ({
      ...owner,
      groupId: group,
      saidOn: dayOf(saidOn),
      saidBy,
    })),
  });
}
