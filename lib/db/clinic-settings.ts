import 'server-only';
import { z } from 'zod';
import { ClinicSettings } from '@/lib/handout/clinic-settings';
import { Gate } from '@/lib/handout/gate';
import { OpeningHours } from '@/lib/handout/opening-hours';
import type { Actor } from './actor';
import { administrate, type NotAllowed } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { Prisma } from './generated/client';

/** What was shown when somebody began to change it, and what they want. */
export const SettingsChange = z.strictObject({
  /** Not held to today's limits: it is compared and never saved. */
  loaded: z.strictObject({
    phone: z.string(),
    emergencyNumber: z.string(),
    openingHours: OpeningHours.nullable(),
    gate: Gate,
  }),
  wanted: ClinicSettings,
});
export type SettingsChange = z.infer<typeof SettingsChange>;

export type SavedSettings = { status: 'saved' } | { status: 'changed-elsewhere' } | NotAllowed;

async function readSettings(tx: Transaction, clinicId: string): Promise<ClinicSettings> {
  const { phone, emergencyNumber, openingHours, gate } = await tx.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { phone: true, emergencyNumber: true, openingHours: true, gate: true },
  });
  return {
    phone,
    emergencyNumber,
    openingHours: openingHours === null ? null : OpeningHours.parse(openingHours),
    gate: Gate.parse(gate),
  };
}

/** For administrators. */
export function findClinicSettings(
  db: Db,
  actor: Actor,
): Promise<{ status: 'found'; settings: ClinicSettings } | NotAllowed> {
  return administrate(db, actor, async (tx) => ({
    status: 'found' as const,
    settings: await readSettings(tx, actor.clinicId),
  }));
}

/** Saves over what was loaded only: whoever saved in between is not overwritten. */
export function saveClinicSettings(
  db: Db,
  actor: Actor,
  { loaded, wanted }: SettingsChange,
): Promise<SavedSettings> {
  const { clinicId } = actor;
  return administrate<SavedSettings>(db, actor, async (tx) => {
    const current = await readSettings(tx, clinicId);
    if (keyOf(current) !== keyOf(loaded)) return { status: 'changed-elsewhere' };
    if (keyOf(current) === keyOf(wanted)) return { status: 'saved' };
    const { openingHours, ...columns } = wanted;
    await tx.clinic.update({
      where: { id: clinicId },
      data: { ...columns, openingHours: openingHours ?? Prisma.DbNull },
    });
    // Every patient's page of the clinic shows them.
    await tx.link.updateMany({ where: { clinicId }, data: { revision: { increment: 1 } } });
    const act = { action: 'clinic.settings-changed', subjectId: clinicId, details: {} } as const;
    await recordAct(tx, actor, act);
    return { status: 'saved' };
  });
}

const keyOf = ({ phone, emergencyNumber, openingHours, gate }: ClinicSettings) =>
  JSON.stringify([
    phone,
    emergencyNumber,
    gate,
    openingHours?.map((hours) => hours && [hours.from, hours.to]) ?? null,
  ]);
