import 'server-only';
import type { OwnContent } from '@/lib/catalog/own-exercise';
import { hashesOf } from '@/lib/catalog/own-picture';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db } from './client';
import { notAllowed } from './not-allowed';
import { mayWriteExercises } from './own-exercises';
import { claimPictures } from './pictures';
import { startRecheck } from './rechecks';

export type SavedExercise =
  | { status: 'saved'; id: string }
  | { status: 'not-allowed' | 'not-found' | 'changed-elsewhere' | 'picture-gone' | 'too-many' };

/** Ours: more than any clinic writes, and few enough for every check and every screen. */
const EXERCISES_AT_MOST = 200;

type Edited = { id: string; version: number };

/** Adds an exercise (`edited` is `null`) or saves over the version that was opened. */
export async function saveOwnExercise(
  db: Db,
  actor: Actor,
  { content, edited, now }: { content: OwnContent; edited: Edited | null; now: Date },
): Promise<SavedExercise> {
  if (!mayWriteExercises(actor)) return notAllowed(actor);
  const { clinicId, userId } = actor;
  return db.$transaction(async (tx) => {
    await lockClinic(tx, clinicId);
    const hashes = hashesOf(content.picture);
    if (!(await claimPictures(tx, { clinicId, hashes, now }))) return { status: 'picture-gone' };
    const written = { ...columnsOf(content), updatedById: userId, updatedAt: now };
    const details = { attributes: content.attributes.length };
    if (edited === null) {
      const count = await tx.ownExercise.count({ where: { clinicId } });
      if (count >= EXERCISES_AT_MOST) return { status: 'too-many' };
      const { id } = await tx.ownExercise.create({
        data: { clinicId, createdById: userId, createdAt: now, ...written },
        select: { id: true },
      });
      await recordAct(tx, actor, { action: 'own-exercise.added', subjectId: id, details });
      return { status: 'saved', id };
    }
    const { id, version } = edited;
    const { count } = await tx.ownExercise.updateMany({
      where: { clinicId, id, version },
      data: { ...written, version: version + 1 },
    });
    if (count === 0) {
      const isOurs = await tx.ownExercise.count({ where: { clinicId, id } });
      return { status: isOurs ? 'changed-elsewhere' : 'not-found' };
    }
    await recordAct(tx, actor, { action: 'own-exercise.changed', subjectId: id, details });
    await startRecheck(tx, { clinicId, userId, cause: 'own-exercise', now });
    return { status: 'saved', id };
  });
}

/** Takes it off every choice, or back on; what was issued with it stays, and its checks go on. */
export async function archiveOwnExercise(
  db: Db,
  actor: Actor,
  { id, version, isArchived }: Edited & { isArchived: boolean },
): Promise<SavedExercise> {
  if (!mayWriteExercises(actor)) return notAllowed(actor);
  const { clinicId, userId } = actor;
  return db.$transaction(async (tx) => {
    await lockClinic(tx, clinicId);
    const { count } = await tx.ownExercise.updateMany({
      where: { clinicId, id, version },
      data: { isArchived, version: version + 1, updatedById: userId },
    });
    if (count === 0) {
      const isOurs = await tx.ownExercise.count({ where: { clinicId, id } });
      return { status: isOurs ? 'changed-elsewhere' : 'not-found' };
    }
    const action = isArchived ? 'own-exercise.archived' : 'own-exercise.restored';
    await recordAct(tx, actor, { action, subjectId: id, details: {} });
    return { status: 'saved', id };
  });
}

function columnsOf({ words, ...rest }: OwnContent) {
  const { name, ...others } = words;
  return { nameEn: name.en, nameTh: name.th, words: others, ...rest };
}
