import 'server-only';
import { findVariant } from '@/lib/catalog/catalog';
import { Dose } from '@/lib/catalog/dose';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { areOwnExercises } from './own-exercises';

/** The actor's own starting doses, by variant; one that cannot be read any more is left out. */
export async function findDoseDefaults(
  db: Db,
  { clinicId, userId }: Actor,
): Promise<Record<string, Dose>> {
  const rows = await db.doseDefault.findMany({
    where: { clinicId, userId },
    select: { variant: true, dose: true },
  });
  return Object.fromEntries(
    rows.flatMap(({ variant, dose }) => {
      const read = Dose.safeParse(dose);
      return read.success ? [[variant, read.data]] : [];
    }),
  );
}

export type DoseDefaultChange = {
  variant: string;
  /** `null`: the catalog's dose again. */
  dose: Dose | null;
};

/** Keeps a starting dose for the actor alone, or forgets it. Another clinic's own exercise looks like none. */
export async function saveDoseDefault(
  db: Db,
  actor: Actor,
  { variant, dose }: DoseDefaultChange,
): Promise<'saved' | 'removed' | 'unknown-exercise'> {
  const { clinicId, userId } = actor;
  const of = { clinicId, userId, variant };
  return db.$transaction(async (tx) => {
    if (dose === null) {
      const { count } = await tx.doseDefault.deleteMany({ where: of });
      const removed = { action: 'dose-default.removed', subjectId: variant, details: {} } as const;
      if (count > 0) await recordAct(tx, actor, removed);
      return 'removed' as const;
    }
    const isKnown = findVariant(variant) ?? (await areOwnExercises(tx, clinicId, [variant]));
    if (!isKnown) return 'unknown-exercise' as const;
    await tx.doseDefault.upsert({
      where: { clinicId_userId_variant: of },
      create: { ...of, dose },
      update: { dose },
    });
    await recordAct(tx, actor, {
      action: 'dose-default.saved',
      subjectId: variant,
      details: {},
    });
    return 'saved' as const;
  });
}
