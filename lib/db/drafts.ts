import 'server-only';
import { listOwnIds } from '@/lib/prescription/known-draft';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { areOwnExercises } from './own-exercises';
import { isRowId } from './row-id';

export type KeptDraft = {
  content: PrescriptionDraft;
  version: number;
  updatedAt: Date;
  authorName: string;
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
  if (!isRowId(patientId)) return null;
  const row = await db.draft.findFirst({
    where: { patientId, clinicId: actor.clinicId },
    select: { content: true, version: true, updatedAt: true, authorId: true },
  });
  if (!row) return null;
  const author = await db.user.findFirst({
    where: { id: row.authorId, clinicId: actor.clinicId },
    select: { name: true },
  });
  const { version, updatedAt } = row;
  return {
    content: PrescriptionDraft.parse(row.content),
    version,
    updatedAt,
    authorName: author?.name ?? '',
  };
}

/**
 * Saves over `version` only, `null` for the first save; a save from another tab or colleague comes back instead.
 */
export async function saveDraft(
  db: Db,
  actor: Actor,
  draft: { patientId: string; content: PrescriptionDraft; version: number | null },
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
    const data = { content, authorId: actor.userId, version };
    const { count } =
      draft.version === null
        ? await tx.draft.createMany({ data: { ...owner, ...data }, skipDuplicates: true })
        : await tx.draft.updateMany({ where: { ...owner, version: draft.version }, data });
    if (count === 0) return 'changed-elsewhere' as const;

    await recordAct(tx, actor, {
      action: 'draft.saved',
      subjectId: patientId,
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
