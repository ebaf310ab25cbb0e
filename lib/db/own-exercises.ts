import 'server-only';
import { OwnContent } from '@/lib/catalog/own-exercise';
import type { Actor } from './actor';
import type { Transaction } from './client';
import { isRowId } from './row-id';

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

export type OwnAsk = {
  /** Words that each stand in the name, in either language; empty = all. */
  query: string;
  isArchived: boolean;
  /** From 1; beyond the last it is the last. */
  page: number;
};

export type OwnPage = {
  /** By name. */
  exercises: FoundExercise[];
  page: number;
  pages: number;
  /** As many as the query finds, offered and archived. */
  counts: { offered: number; archived: number };
};

/** Ours: what is looked through rather than searched. */
const PAGE_ROWS = 24;

/** One page of the clinic's own exercises. */
export async function listOwnPage(db: Transaction, actor: Actor, ask: OwnAsk): Promise<OwnPage> {
  const { clinicId } = actor;
  const words = ask.query.split(/\s+/).filter(Boolean);
  const where = {
    clinicId,
    AND: words.map((word) => {
      const holds = { contains: word, mode: 'insensitive' as const };
      return { OR: [{ nameEn: holds }, { nameTh: holds }] };
    }),
  };
  const counts = {
    offered: await db.ownExercise.count({ where: { ...where, isArchived: false } }),
    archived: await db.ownExercise.count({ where: { ...where, isArchived: true } }),
  };
  const total = ask.isArchived ? counts.archived : counts.offered;
  const pages = Math.max(1, Math.ceil(total / PAGE_ROWS));
  const page = Math.min(Math.max(1, ask.page), pages);
  const rows = await db.ownExercise.findMany({
    where: { ...where, isArchived: ask.isArchived },
    orderBy: [{ nameEn: 'asc' }, { nameTh: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_ROWS,
    take: PAGE_ROWS,
  });
  return { exercises: await withPeople(db, clinicId, rows), page, pages, counts };
}

/** One of the clinic's own, or `null`: another clinic's looks the same as none. */
export async function findOwnExercise(
  db: Transaction,
  actor: Actor,
  id: string,
): Promise<FoundExercise | null> {
  if (!isRowId(id)) return null;
  const { clinicId } = actor;
  const rows = await db.ownExercise.findMany({ where: { clinicId, id } });
  return (await withPeople(db, clinicId, rows))[0] ?? null;
}

type StoredOwn = OwnRow & {
  id: string;
  version: number;
  isArchived: boolean;
  updatedAt: Date;
  updatedById: string | null;
};

/** In the order of the rows. */
async function withPeople(
  db: Transaction,
  clinicId: string,
  rows: readonly StoredOwn[],
): Promise<FoundExercise[]> {
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

/** Those that are offered. */
export function countOwnExercises(db: Transaction, clinicId: string): Promise<number> {
  return db.ownExercise.count({ where: { clinicId, isArchived: false } });
}
