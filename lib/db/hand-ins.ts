import 'server-only';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { findDraftIn, type KeptDraft } from './drafts';
import { notAllowed } from './not-allowed';

/** Told from what stands now, so that of two people the second knows. */
export type HandAnswer =
  | { status: 'handed-in' | 'sent-back'; version: number }
  | { status: 'draft-changed'; theirs: KeptDraft | null }
  | { status: 'not-allowed' | 'empty-program' | 'no-such-physiatrist' | 'not-handed-in' };

type HandIn = {
  patientId: string;
  /** As it was seen. */
  version: number;
  /** A physiatrist of the clinic; `null` = any. */
  toId: string | null;
  /** May be empty. */
  note: string;
};

/** A therapist's draft begins to wait for a physiatrist. */
export async function handInDraft(
  db: Db,
  actor: Actor,
  { handIn, now }: { handIn: HandIn; now: Date },
): Promise<HandAnswer> {
  if (actor.role !== 'therapist') return notAllowed(actor);
  const { patientId, version, toId, note } = handIn;
  return db.$transaction(async (tx) => {
    if (toId !== null && !(await isPhysiatrist(tx, actor.clinicId, toId))) {
      return { status: 'no-such-physiatrist' };
    }
    const kept = await findDraftIn(tx, actor, patientId);
    if (kept?.content.entries.length === 0) return { status: 'empty-program' };
    return changeDraft(tx, actor, {
      patientId,
      version,
      status: 'handed-in',
      data: {
        handedInAt: now,
        handedInById: actor.userId,
        handedInToId: toId,
        handInNote: note,
        ...NOT_SENT_BACK,
      },
    });
  });
}

const NOT_SENT_BACK = { sentBackAt: null, sentBackById: null, sendBackNote: '' };

/** A physiatrist gives a draft back with a comment; it waits no more. */
export async function sendBackDraft(
  db: Db,
  actor: Actor,
  { back, now }: { back: { patientId: string; version: number; note: string }; now: Date },
): Promise<HandAnswer> {
  if (actor.role !== 'physiatrist') return notAllowed(actor);
  const { patientId, version, note } = back;
  return db.$transaction(async (tx) => {
    const kept = await findDraftIn(tx, actor, patientId);
    if (kept?.version === version && kept.handing?.state !== 'handed-in') {
      return { status: 'not-handed-in' };
    }
    const data = { sentBackAt: now, sentBackById: actor.userId, sendBackNote: note };
    return changeDraft(tx, actor, { patientId, version, status: 'sent-back', data });
  });
}

type Change = {
  patientId: string;
  version: number;
  status: 'handed-in' | 'sent-back';
  data: object;
};

async function changeDraft(
  tx: Transaction,
  actor: Actor,
  { patientId, version, status, data }: Change,
): Promise<HandAnswer> {
  const next = version + 1;
  const { count } = await tx.draft.updateMany({
    where: { clinicId: actor.clinicId, patientId, version },
    data: { ...data, version: next },
  });
  if (count === 0) {
    return { status: 'draft-changed', theirs: await findDraftIn(tx, actor, patientId) };
  }
  const details = { version: next };
  await recordAct(tx, actor, {
    action: `draft.${status}`,
    subjectId: patientId,
    patientId,
    details,
  });
  return { status, version: next };
}

async function isPhysiatrist(tx: Transaction, clinicId: string, id: string): Promise<boolean> {
  const where = { id, clinicId, role: 'physiatrist', disabledAt: null };
  return (await tx.user.count({ where })) > 0;
}

/** Who may issue in the actor's clinic, by name. */
export async function listPhysiatrists(
  db: Db,
  { clinicId }: Actor,
): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: { clinicId, role: 'physiatrist', disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

export type HandedDraft = {
  patientId: string;
  patientName: string;
  at: Date;
  /** Who handed it in, or who sent it back. */
  byName: string;
  /** The physiatrist it is meant for; `null` = any, or it came back. */
  to: string | null;
  isForMe: boolean;
  note: string;
  exercises: number;
};

/** Drafts that wait to be issued, those for the actor first, then the oldest first; only a physiatrist has any. */
export async function listToIssue(db: Db, actor: Actor): Promise<HandedDraft[]> {
  if (actor.role !== 'physiatrist') return [];
  const waiting = await listHanded(db, actor, { handedInAt: { not: null }, sentBackAt: null });
  return waiting.toSorted((a, b) => Number(b.isForMe) - Number(a.isForMe));
}

/** The actor's own drafts that a physiatrist gave back, the oldest first. */
export async function listSentBack(db: Db, actor: Actor): Promise<HandedDraft[]> {
  return listHanded(db, actor, { handedInById: actor.userId, sentBackAt: { not: null } });
}

async function listHanded(
  db: Db,
  { clinicId, userId }: Actor,
  where: { handedInAt?: { not: null }; handedInById?: string; sentBackAt: null | { not: null } },
): Promise<HandedDraft[]> {
  const rows = await db.draft.findMany({
    where: { clinicId, ...where },
    include: { patient: { select: { name: true } } },
    orderBy: [{ handedInAt: 'asc' }, { patientId: 'asc' }],
  });
  const people = await db.user.findMany({ where: { clinicId }, select: { id: true, name: true } });
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? '';
  return rows.flatMap((row) => {
    const { patientId, patient, handedInAt, handedInToId, sentBackAt } = row;
    const isBack = sentBackAt !== null;
    const at = sentBackAt ?? handedInAt;
    if (at === null) return [];
    return [
      {
        patientId,
        patientName: patient.name,
        at,
        byName: nameOf(isBack ? row.sentBackById : row.handedInById),
        to: isBack || handedInToId === null ? null : nameOf(handedInToId),
        isForMe: handedInToId === null || handedInToId === userId,
        note: isBack ? row.sendBackNote : row.handInNote,
        exercises: PrescriptionDraft.parse(row.content).entries.length,
      },
    ];
  });
}
