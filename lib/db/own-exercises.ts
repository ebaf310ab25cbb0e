import 'server-only';
import { OwnContent, type WrittenExercise } from '@/lib/catalog/own-exercise';
import type { Transaction } from './client';

/** Oldest first, so that equal rows give an equal version of the knowledge. */
export const OLDEST_FIRST = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];

type OwnRow = {
  nameEn: string;
  nameTh: string;
  words: unknown;
  type: string;
  position: string;
  attributes: string[];
  muscles: string[];
  equipment: string[];
  dose: unknown;
  moveSeconds: number;
  oneSidedDoseLoads: string | null;
  picture: unknown;
};

/** What stands in a row, or `null` when it was never written to the end or cannot be read any more. */
export function contentOf(row: OwnRow): OwnContent | null {
  const { nameEn, nameTh, type, position, attributes, muscles, equipment } = row;
  const { words, dose, moveSeconds, oneSidedDoseLoads, picture } = row;
  const rest = typeof words === 'object' && words !== null ? words : {};
  const read = OwnContent.safeParse({
    words: { ...rest, name: { en: nameEn, th: nameTh } },
    ...{ type, position, attributes, muscles, equipment },
    ...{ dose, moveSeconds, oneSidedDoseLoads, picture },
  });
  return read.data ?? null;
}

/** Every exercise of the clinic's own that can be read, archived ones too; oldest first. */
export async function listWrittenExercises(
  db: Transaction,
  clinicId: string,
): Promise<WrittenExercise[]> {
  const rows = await db.ownExercise.findMany({ where: { clinicId }, orderBy: OLDEST_FIRST });
  return rows.flatMap((row) => {
    const content = contentOf(row);
    const { id, version, isArchived } = row;
    return content ? [{ id, version, isArchived, ...content }] : [];
  });
}

/** Whether every id is an exercise of this clinic; another clinic's looks the same as none. */
export async function areOwnExercises(
  db: Transaction,
  clinicId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const wanted = [...new Set(ids)];
  return (
    (await db.ownExercise.count({ where: { clinicId, id: { in: wanted } } })) === wanted.length
  );
}
