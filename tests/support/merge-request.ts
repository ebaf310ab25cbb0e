import type { Db } from '@/lib/db/client';
import type { MergeRequest } from '@/lib/db/merge-patients';

type Decisions = MergeRequest['decisions'];

/** A merge as it is asked for by somebody who compares the two records as they stand now. */
export async function mergeRequestOf(
  db: Db,
  keptId: string,
  otherId: string,
  decisions: Decisions = {},
): Promise<MergeRequest> {
  return { kept: await compared(db, keptId), other: await compared(db, otherId), decisions };
}

async function compared(db: Db, id: string): Promise<MergeRequest['kept']> {
  const { version, draft, prescription } = await db.patient.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      draft: { select: { version: true } },
      prescription: { select: { versions: { select: { number: true } } } },
    },
  });
  const numbers = prescription?.versions.map(({ number }) => number) ?? [];
  const versionNumber = numbers.length === 0 ? null : Math.max(...numbers);
  return { id, version, versionNumber, hasDraft: draft !== null };
}
