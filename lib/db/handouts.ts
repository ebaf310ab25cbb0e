import 'server-only';
import { Handout } from '@/lib/handout/handout';
import type { Db } from './client';
import type { PatientLink } from './links';

/** The newest handout behind a link. @throws when the row is gone, which nothing in the product does. */
export async function requireHandout(
  db: Db,
  { clinicId, version }: Pick<PatientLink, 'clinicId' | 'version'>,
): Promise<Handout> {
  const row = await db.prescriptionVersion.findFirstOrThrow({
    where: { id: version.id, clinicId },
    select: { handout: true },
  });
  return Handout.parse(row.handout);
}

/** An earlier handout of the same course; `null` when there is none of that number. */
export async function findHandoutVersion(
  db: Db,
  { clinicId, prescriptionId }: Pick<PatientLink, 'clinicId' | 'prescriptionId'>,
  number: number,
): Promise<Handout | null> {
  const row = await db.prescriptionVersion.findFirst({
    where: { clinicId, prescriptionId, number },
    select: { handout: true },
  });
  return row && Handout.parse(row.handout);
}
