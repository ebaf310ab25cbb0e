import 'server-only';
import { findVariant } from '@/lib/catalog/catalog';
import type { Actor } from './actor';
import type { Db } from './client';
import { isRowId } from './row-id';

/** Ways of doing an exercise that the actor marked, of the catalog and of the clinic's own. */
export async function listFavourites(db: Db, actor: Actor): Promise<string[]> {
  const rows = await db.favourite.findMany({
    where: { clinicId: actor.clinicId, userId: actor.userId },
    select: { variant: true },
    orderBy: { variant: 'asc' },
  });
  return rows.map(({ variant }) => variant);
}

/** Marks one for the actor alone, or no longer; twice is as once. No act on a patient, so nothing is recorded. */
export async function saveFavourite(
  db: Db,
  actor: Actor,
  { variant, isFavourite }: { variant: string; isFavourite: boolean },
): Promise<{ status: 'saved' | 'unknown-exercise' }> {
  const mark = { clinicId: actor.clinicId, userId: actor.userId, variant };
  if (!isFavourite) {
    await db.favourite.deleteMany({ where: mark });
    return { status: 'saved' };
  }
  if (!(await isOffered(db, actor, variant))) return { status: 'unknown-exercise' };
  await db.favourite.createMany({ data: mark, skipDuplicates: true });
  return { status: 'saved' };
}

async function isOffered(db: Db, { clinicId }: Actor, variant: string): Promise<boolean> {
  if (findVariant(variant)) return true;
  return isRowId(variant) && (await db.ownExercise.count({ where: { clinicId, id: variant } })) > 0;
}
