import 'server-only';
import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';
import { ClinicSettings } from '@/lib/handout/clinic-settings';
import { Gate } from '@/lib/handout/gate';
import { OpeningHours } from '@/lib/handout/opening-hours';
import type { Actor } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { Prisma } from './generated/client';
import type { NotAllowed } from './not-allowed';
import { claimPictures } from './pictures';

/** What was shown when somebody began to change it, and what they want. */
export const SettingsChange = z.strictObject({
  /** Not held to today's limits: it is compared and never saved. */
  loaded: z.strictObject({
    name: z.strictObject({ en: z.string(), th: z.string() }),
    logo: z.string().nullable(),
    phone: z.string(),
    emergencyNumber: z.string(),
    openingHours: OpeningHours.nullable(),
    gate: Gate,
    handoutLanguages: z.array(Language),
    patientLanguage: Language,
    linkDaysAfterReview: z.number(),
  }),
  wanted: ClinicSettings,
});
export type SettingsChange = z.infer<typeof SettingsChange>;

export type SavedSettings = { status: 'saved' | 'changed-elsewhere' | 'picture-gone' } | NotAllowed;

async function readSettings(tx: Transaction, clinicId: string): Promise<ClinicSettings> {
  const row = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
  return {
    name: { en: row.nameEn, th: row.nameTh },
    logo: row.logo,
    phone: row.phone,
    emergencyNumber: row.emergencyNumber,
    openingHours: row.openingHours === null ? null : OpeningHours.parse(row.openingHours),
    gate: Gate.parse(row.gate),
    ...languagesOf(row),
    linkDaysAfterReview: row.linkDaysAfterReview,
  };
}

function languagesOf(row: { handoutLanguages: string[]; patientLanguage: string }) {
  return {
    handoutLanguages: z.array(Language).parse(row.handoutLanguages),
    patientLanguage: Language.parse(row.patientLanguage),
  };
}

/** In which languages handouts are offered, and which a new patient's has; for everybody of the clinic. */
export async function findHandoutLanguages(
  db: Db,
  actor: Actor,
): Promise<Pick<ClinicSettings, 'handoutLanguages' | 'patientLanguage'>> {
  const row = await db.clinic.findUniqueOrThrow({
    where: { id: actor.clinicId },
    select: { handoutLanguages: true, patientLanguage: true },
  });
  return languagesOf(row);
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

/** Saves over what was loaded only: whoever saved in between is not overwritten. A logo stays for its handouts. */
export function saveClinicSettings(
  db: Db,
  actor: Actor,
  { loaded, wanted, now }: SettingsChange & { now: Date },
): Promise<SavedSettings> {
  const { clinicId } = actor;
  return administrate<SavedSettings>(db, actor, async (tx) => {
    const current = await readSettings(tx, clinicId);
    if (keyOf(current) !== keyOf(loaded)) return { status: 'changed-elsewhere' };
    if (keyOf(current) === keyOf(wanted)) return { status: 'saved' };
    const { name, openingHours, ...columns } = wanted;
    const hashes = columns.logo === null ? [] : [columns.logo];
    if (!(await claimPictures(tx, { clinicId, hashes, now }))) return { status: 'picture-gone' };
    await tx.clinic.update({
      where: { id: clinicId },
      data: {
        ...columns,
        nameEn: name.en,
        nameTh: name.th,
        openingHours: openingHours ?? Prisma.DbNull,
      },
    });
    // Every patient's page of the clinic shows them.
    await tx.link.updateMany({ where: { clinicId }, data: { revision: { increment: 1 } } });
    const act = { action: 'clinic.settings-changed', subjectId: clinicId, details: {} } as const;
    await recordAct(tx, actor, act);
    return { status: 'saved' };
  });
}

/** Equal for equal settings, in whatever order their fields stand. */
const keyOf = ({ name, openingHours, ...same }: ClinicSettings) =>
  JSON.stringify([
    name.en,
    name.th,
    openingHours?.map((hours) => hours && [hours.from, hours.to]) ?? null,
    Object.entries(same).sort(([one], [other]) => one.localeCompare(other)),
  ]);
