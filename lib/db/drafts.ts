import 'server-only';
import { listOwnIds } from '@/lib/prescription/known-draft';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { areOwnExercises } from './own-exercises';
import { isRowId } from './row-id';

/** Where a draft stands between a therapist and a physiatrist. */
export type Handing =
  /** `to`: the physiatrist it is meant for; `null` = any. */
  | { state: 'handed-in'; at: Date; byName: string; to: string | null; note: string }
  | { state: 'sent-back'; at: Date; byName: string; note: string };

export type KeptDraft = {
  content: PrescriptionDraft;
  version: number;
  updatedAt: Date;
  authorName: string;
  /** `null`: nobody handed it in. */
  handing: Handing | null;
};

export type SavedDraft =
  | { status: 'saved'; version: number }
  | { status: 'changed-elsewhere'; theirs: KeptDraft | null }
  | { status: 'patient-not-found' | 'unknown-exercise' };

/** The patient's one open draft, or `null`: another clinic's looks the same as none. */
export async function findDraft(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<KeptDraft | null> {
  return findDraftIn(db, actor, patientId);
}

/** The same within an act. */
export async function findDraftIn(
  tx: Transaction,
  { clinicId }: Actor,
  patientId: string,
): Promise<KeptDraft | null> {
  if (!isRowId(patientId)) return null;
  const row = await tx.draft.findFirst({ where: { patientId, clinicId } });
  if (!row) return null;
  const people = await tx.user.findMany({ where: { clinicId }, select: { id: true, name: true } });
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? '';
  return {
    content: PrescriptionDraft.parse(row.content),
    version: row.version,
    updatedAt: row.updatedAt,
    authorName: nameOf(row.authorId),
    handing: handingOf(row, nameOf),
  };
}

const NOT_HANDED = { handedInAt: null, handedInById: null, handedInToId: null, sentBackAt: null };

type HandingRow = {
  handedInAt: Date | null;
  handedInById: string | null;
  handedInToId: string | null;
  handInNote: string;
  sentBackAt: Date | null;
  sentBackById: string | null;
  sendBackNote: string;
};

function handingOf(row: HandingRow, nameOf: (id: string | null) => string): Handing | null {
  if (row.sentBackAt !== null) {
    const { sentBackAt: at, sentBackById, sendBackNote: note } = row;
    return { state: 'sent-back', at, byName: nameOf(sentBackById), note };
  }
  if (row.handedInAt === null) return null;
  const { handedInAt: at, handedInById, handedInToId, handInNote: note } = row;
  const to = handedInToId === null ? null : nameOf(handedInToId);
  return { state: 'handed-in', at, byName: nameOf(handedInById), to, note };
}

/**
 * Saves over `version` only, `null` for the first save; a save from another tab or colleague comes back instead.
 */
export async function saveDraft(
  db: Db,
  actor: Actor,
  draft: {
    patientId: string;
    content: PrescriptionDraft;
    version: number | null;
    /** Another draft in its place: what was said of the old one is gone with it. */
    isNew?: boolean;
  },
): Promise<SavedDraft> {
  const { patientId, content } = draft;
  const owner = { clinicId: actor.clinicId, patientId };
  const saved = await db.$transaction(async (tx) => {
    const isOurs = await tx.patient.count({
      where: { id: patientId, clinicId: actor.clinicId, mergedIntoId: null },
    });
    if (isOurs === 0) return 'patient-not-found' as const;
    const own = listOwnIds(content);
    if (!(await areOwnExercises(tx, actor.clinicId, own))) return 'unknown-exercise' as const;

    const version = (draft.version ?? 0) + 1;
    const data = {
      content,
      authorId: actor.userId,
      version,
      ...(draft.isNew && NOT_HANDED),
    };
    const { count } =
      draft.version === null
        ? await tx.draft.createMany({ data: { ...owner, ...data }, skipDuplicates: true })
        : await tx.draft.updateMany({ where: { ...owner, version: draft.version }, data });
    if (count === 0) return 'changed-elsewhere' as const;

    await recordAct(tx, actor, {
      action: 'draft.saved',
      subjectId: patientId,
      patientId,
      details: { version },
    });
    return version;
  });
  if (saved === 'patient-not-found' || saved === 'unknown-exercise') return { status: saved };
  if (saved === 'changed-elsewhere') {
    return { status: saved, theirs: await findDraft(db, actor, patientId) };
  }
  return { status: 'saved', version: saved };
}
