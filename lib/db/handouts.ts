import 'server-only';
import { Handout } from '@/lib/handout/handout';
import type { Db } from './client';
import type { PatientLink } from './links';

/** The newest handout behind a link. @throws when the row is gone, which nothing in the product does. */
export async function requireHandout(
  db: Db,
  link: Pick<PatientLink, 'clinicId' | 'prescriptionId' | 'versionNumber'>,
): Promise<Handout> {
  const handout = await findHandoutVersion(db, link, link.versionNumber);
  if (!handout) throw new Error('A link has no handout behind it.');
  return handout;
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
