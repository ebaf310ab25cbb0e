import 'server-only';
import { OwnContent, type WrittenExercise } from '@/lib/catalog/own-exercise';
import type { Actor } from './actor';
import type { Transaction } from './client';

/** Oldest first, so that equal rows give an equal version of the knowledge. */
export const OLDEST_FIRST = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];

/** Therapists read: what an exercise says and is checked against is a physiatrist's to answer for. */
export const mayWriteExercises = ({ role }: Pick<Actor, 'role'>): boolean => role !== 'therapist';

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

export type FoundExercise = {
  id: string;
  /** Typed; one of the two may be empty. */
  name: { en: string; th: string };
  version: number;
  isArchived: boolean;
  /** `null`: never written to the end, or not readable any more; it cannot be prescribed. */
  content: OwnContent | null;
  updatedAt: Date;
  updatedByName: string | null;
};

/** All of the clinic's own, by what they are called; archived ones last. */
export async function listOwnExercises(db: Transaction, actor: Actor): Promise<FoundExercise[]> {
  const { clinicId } = actor;
  const rows = await db.ownExercise.findMany({
    where: { clinicId },
    orderBy: [{ isArchived: 'asc' }, { nameEn: 'asc' }, { nameTh: 'asc' }, { id: 'asc' }],
  });
  const ids = rows.flatMap(({ updatedById }) => updatedById ?? []);
  const people = await db.user.findMany({
    where: { clinicId, id: { in: [...new Set(ids)] } },
    select: { id: true, title: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, title, name }) => [id, `${title} ${name}`.trim()]));
  return rows.map((row) => ({
    id: row.id,
    name: { en: row.nameEn, th: row.nameTh },
    version: row.version,
    isArchived: row.isArchived,
    content: contentOf(row),
    updatedAt: row.updatedAt,
    updatedByName: nameOf.get(row.updatedById ?? '') ?? null,
  }));
}

/** One of the clinic's own, or `null`: another clinic's looks the same as none. */
export async function findOwnExercise(
  db: Transaction,
  actor: Actor,
  id: string,
): Promise<FoundExercise | null> {
  return (await listOwnExercises(db, actor)).find((one) => one.id === id) ?? null;
}

/** Those that are offered. */
export function countOwnExercises(db: Transaction, clinicId: string): Promise<number> {
  return db.ownExercise.count({ where: { clinicId, isArchived: false } });
}
