import 'server-only';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { Handout } from '@/lib/handout/handout';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { hashLinkToken } from './link-token';

export type FoundHandout =
  | { status: 'current'; handout: Handout; versionNumber: number; issuedAt: Date }
  | { status: 'revoked' | 'expired'; clinic: { name: Bilingual; phone: string } }
  | { status: 'unknown' };

/** What a link leads to now: the newest version, or, once it ended, the clinic to call and nothing of the patient. */
export async function findHandoutByToken(db: Db, token: string, now: Date): Promise<FoundHandout> {
  const link = await db.link.findUnique({
    where: { tokenHash: hashLinkToken(token) },
    select: {
      expiresAt: true,
      revokedAt: true,
      prescription: {
        select: {
          patient: { select: { clinic: true } },
          versions: { orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  });
  const version = link?.prescription.versions[0];
  if (!link || !version) return { status: 'unknown' };

  const { nameEn, nameTh, phone } = link.prescription.patient.clinic;
  const clinic = { name: { en: nameEn, th: nameTh }, phone };
  if (link.revokedAt !== null) return { status: 'revoked', clinic };
  if (link.expiresAt <= now) return { status: 'expired', clinic };
  return {
    status: 'current',
    handout: Handout.parse(version.handout),
    versionNumber: version.number,
    issuedAt: version.issuedAt,
  };
}

/** Ends a patient's link at once. @returns false when the clinic has no such living link. */
export async function revokeLink(
  db: Db,
  actor: Actor,
  { patientId, now }: { patientId: string; now: Date },
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.link.updateMany({
      where: { clinicId: actor.clinicId, prescription: { patientId }, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return false;
    await recordAct(tx, actor, { action: 'link.revoked', subjectId: patientId, details: {} });
    return true;
  });
}
