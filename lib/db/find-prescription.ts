import 'server-only';
import { CheckResult } from '@/lib/contraindications/finding';
import { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import type { Db } from './client';
import { EndKind } from './course-ends';
import { openLink } from './open-link';
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
    /** As it was chosen to be printed; language `null` = the handout's own. */
    print: { language: PrintLanguage | null; size: PrintSize };
    /** That the course ended with it, or that it was withdrawn; `null` = neither, or taken back. */
    end: VersionEnd | null;
  }[];
  link: { token: string; expiresAt: Date; revokedAt: Date | null } | null;
};

export type VersionEnd = {
  kind: EndKind;
  at: Date;
  byName: string;
  /** May be empty where the course ended. */
  note: string;
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
      link: { select: { sealedToken: true, sealedCodes: true, expiresAt: true, revokedAt: true } },
      versions: { orderBy: { number: 'desc' }, include: { issuedBy: { select: { name: true } } } },
      ends: { where: { reopenedAt: null }, orderBy: [{ at: 'desc' }, { kind: 'desc' }] },
    },
  });
  if (!row) return null;
  const { id, link, versions, ends } = row;
  return {
    id,
    versions: versions.map(({ number, issuedAt, issuedBy, program, check, ...version }) => ({
      number,
      issuedAt,
      issuedByName: issuedBy.name,
      program: PrescriptionDraft.parse(program),
      check: CheckResult.parse(check),
      print: {
        language: PrintLanguage.nullable().parse(version.printLanguage),
        size: PrintSize.parse(version.printSize),
      },
      // The newest of them holds, and of two at once the withdrawal: what was ended may be withdrawn after that.
      end: endOf(ends.find(({ versionNumber }) => versionNumber === number)),
    })),
    link: link && {
      token: openLink(link).token,
      expiresAt: link.expiresAt,
      revokedAt: link.revokedAt,
    },
  };
}

function endOf(row: { kind: string; at: Date; byName: string; note: string } | undefined) {
  if (!row) return null;
  const { at, byName, note } = row;
  return { kind: EndKind.parse(row.kind), at, byName, note };
}
