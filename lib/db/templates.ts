import 'server-only';
import { z } from 'zod';
import { listOwnIds } from '@/lib/prescription/known-draft';
import { TemplateEntry, type TemplateInput } from '@/lib/prescription/template';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import { type NotAllowed, notAllowed } from './not-allowed';
import { areOwnExercises } from './own-exercises';
import { isRowId } from './row-id';

export type KeptTemplate = {
  id: string;
  name: string;
  note: string;
  entries: TemplateEntry[];
  isShared: boolean;
  isMine: boolean;
  /** Whoever made it, also when they have left. */
  ownerName: string;
  /** The actor may change and delete it. */
  mayChange: boolean;
  version: number;
  /** How often it was put into a program. */
  uses: number;
};

type ChangedElsewhere = { status: 'changed-elsewhere' };
type NotFound = { status: 'not-found' };
/** It names an exercise that is neither ours nor this clinic's. */
type UnknownExercise = { status: 'unknown-exercise' };

/** `version` as it was loaded: nobody overwrites what they have not seen. */
type Loaded = { id: string; version: number };

/** What this person may see: their own, and what colleagues share. */
const visibleTo = ({ clinicId, userId }: Actor) => ({
  clinicId,
  OR: [{ ownerId: userId }, { isShared: true }],
});

/** The owner; an administrator also where it is shared, so that a leaver's does not stay out of anybody's hands. */
const changeableBy = ({ clinicId, userId, role }: Actor) => ({
  clinicId,
  OR: [{ ownerId: userId }, ...(role === 'administrator' ? [{ isShared: true }] : [])],
});

/** The actor's own and the clinic's shared ones, by name. */
export async function listTemplates(db: Db, actor: Actor): Promise<KeptTemplate[]> {
  const rows = await db.template.findMany({
    where: visibleTo(actor),
    select: {
      id: true,
      name: true,
      note: true,
      entries: true,
      isShared: true,
      ownerId: true,
      version: true,
      uses: true,
      owner: { select: { name: true, title: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ ownerId, owner, entries, ...row }) => {
    const isMine = ownerId === actor.userId;
    return {
      ...row,
      entries: z.array(TemplateEntry).parse(entries),
      isMine,
      ownerName: `${owner.title} ${owner.name}`.trim(),
      mayChange: isMine || (actor.role === 'administrator' && row.isShared),
    };
  });
}

/** The actor's new one, their own alone or for the clinic; a therapist keeps what they make. */
export async function createTemplate(
  db: Db,
  actor: Actor,
  { input, isShared }: { input: TemplateInput; isShared: boolean },
): Promise<{ status: 'created'; id: string } | NotAllowed | UnknownExercise> {
  if (isShared && !mayShare(actor)) return notAllowed(actor);
  return db.$transaction(
    async (tx): Promise<{ status: 'created'; id: string } | UnknownExercise> => {
      const { clinicId, userId: ownerId } = actor;
      if (!(await isKnown(tx, actor, input))) return { status: 'unknown-exercise' };
      const { id } = await tx.template.create({
        data: { clinicId, ownerId, isShared, ...input },
        select: { id: true },
      });
      await recordAct(tx, actor, actOf('template.created', id, input));
      return { status: 'created', id };
    },
  );
}

/** Over `version` only: what a colleague changed in between stays. */
export async function changeTemplate(
  db: Db,
  actor: Actor,
  { id, version, input }: Loaded & { input: TemplateInput },
): Promise<{ status: 'saved'; version: number } | ChangedElsewhere | NotFound | UnknownExercise> {
  return alter(db, actor, { id, version }, async (tx, where) => {
    if (!(await isKnown(tx, actor, input))) return { status: 'unknown-exercise' as const };
    const { count } = await tx.template.updateMany({
      where,
      data: { ...input, version: version + 1 },
    });
    if (count === 0) return null;
    await recordAct(tx, actor, actOf('template.changed', id, input));
    return { status: 'saved' as const, version: version + 1 };
  });
}

/** Only its owner lends it out or takes it back. */
export async function shareTemplate(
  db: Db,
  actor: Actor,
  { id, version, isShared }: Loaded & { isShared: boolean },
): Promise<{ status: 'saved'; version: number } | ChangedElsewhere | NotFound | NotAllowed> {
  if (isShared && !mayShare(actor)) return notAllowed(actor);
  return alter(db, actor, { id, version }, async (tx, where) => {
    const { count } = await tx.template.updateMany({
      where: { ...where, ownerId: actor.userId },
      data: { isShared, version: version + 1 },
    });
    if (count === 0) return null;
    const action = isShared ? 'template.shared' : 'template.taken-back';
    await recordAct(tx, actor, { action, subjectId: id, details: {} });
    return { status: 'saved' as const, version: version + 1 };
  });
}

/** For good; what was prescribed from it stays as it was issued. */
export async function deleteTemplate(
  db: Db,
  actor: Actor,
  { id, version }: Loaded,
): Promise<{ status: 'deleted' } | ChangedElsewhere | NotFound> {
  return alter(db, actor, { id, version }, async (tx, where) => {
    const { count } = await tx.template.deleteMany({ where });
    if (count === 0) return null;
    await recordAct(tx, actor, { action: 'template.deleted', subjectId: id, details: {} });
    return { status: 'deleted' as const };
  });
}

/** Counts one use; a template that is gone or not the actor's to see counts nothing. */
export async function countTemplateUse(db: Db, actor: Actor, id: string): Promise<void> {
  if (!isRowId(id)) return;
  await db.template.updateMany({
    where: { ...visibleTo(actor), id },
    data: { uses: { increment: 1 } },
  });
}

/** Physiatrists and administrators: what the whole clinic starts from is theirs to answer for. */
export function mayShare({ role }: Pick<Actor, 'role'>): boolean {
  return role !== 'therapist';
}

const isKnown = (tx: Transaction, { clinicId }: Actor, input: TemplateInput) =>
  areOwnExercises(tx, clinicId, listOwnIds(input));

function actOf(
  action: 'template.created' | 'template.changed',
  subjectId: string,
  { entries }: TemplateInput,
) {
  return { action, subjectId, details: { exercises: entries.length } } as const;
}

type Where = ReturnType<typeof changeableBy> & Loaded;

/** `act` gives `null` when no such row is left: somebody was faster, or there never was one for this person. */
async function alter<Answer>(
  db: Db,
  actor: Actor,
  { id, version }: Loaded,
  act: (tx: Transaction, where: Where) => Promise<Answer | null>,
): Promise<Answer | ChangedElsewhere | NotFound> {
  if (!isRowId(id)) return { status: 'not-found' };
  return db.$transaction(async (tx): Promise<Answer | ChangedElsewhere | NotFound> => {
    await lockClinic(tx, actor.clinicId);
    const answer = await act(tx, { ...changeableBy(actor), id, version });
    if (answer) return answer;
    const isThere = await tx.template.count({ where: { ...changeableBy(actor), id } });
    return { status: isThere > 0 ? 'changed-elsewhere' : 'not-found' };
  });
}
