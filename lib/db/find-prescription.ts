import 'server-only';
import { CheckResult } from '@/lib/contraindications/finding';
import { env } from '@/lib/env';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import type { Db } from './client';
import { openLinkToken } from './link-token';
import { isRowId } from './row-id';

export type FoundPrescription = {
  id: string;
  /** Newest first. */
  versions: {
    number: number;
    issuedAt: Date;
    issuedByName: string;
    program: PrescriptionDraft;
    check: CheckResult;
  }[];
  link: { token: string; expiresAt: Date; revokedAt: Date | null } | null;
};

/** What was issued to the patient so far, or `null`: another clinic's looks the same as none. */
export async function findPrescriptionOf(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<FoundPrescription | null> {
  if (!isRowId(patientId)) return null;
  const row = await db.prescription.findFirst({
    where: { patientId, clinicId: actor.clinicId },
    select: {
      id: true,
      link: { select: { sealedToken: true, expiresAt: true, revokedAt: true } },
      versions: { orderBy: { number: 'desc' }, include: { issuedBy: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { id, link, versions } = row;
  return {
    id,
    versions: versions.map(({ number, issuedAt, issuedBy, program, check }) => ({
      number,
      issuedAt,
      issuedByName: issuedBy.name,
      program: PrescriptionDraft.parse(program),
      check: CheckResult.parse(check),
    })),
    link: link && {
      token: openLinkToken(link.sealedToken, env().linkKey),
      expiresAt: link.expiresAt,
      revokedAt: link.revokedAt,
    },
  };
}
