import 'server-only';
import { type ChainEntry, type ChainFault, followChain } from '@/lib/audit/chain';
import type { Db } from './client';

/** Rows read at once, so that a chain of years is not held in memory. */
const PAGE = 1000;

async function* readChain(db: Db, clinicId: string): AsyncGenerator<ChainEntry & { hash: string }> {
  let after = 0;
  for (;;) {
    const rows = await db.auditEvent.findMany({
      where: { clinicId, sequence: { gt: after } },
      orderBy: { sequence: 'asc' },
      take: PAGE,
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}

export type VerifiedChain = {
  clinicId: string;
  clinicName: string;
  /** Entries that hold, from the first on. */
  count: number;
  /** Hash of the last of them; noted elsewhere, it shows later whether the end was cut off. Empty = no entry. */
  head: string;
  fault: ChainFault | null;
};

/** Every clinic's chain, by the clinic's id. */
export async function verifyAudit(db: Db): Promise<VerifiedChain[]> {
  const clinics = await db.clinic.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, nameEn: true, nameTh: true },
  });
  const chains: VerifiedChain[] = [];
  for (const { id, nameEn, nameTh } of clinics) {
    const clinic = { clinicId: id, clinicName: nameEn || nameTh };
    chains.push({ ...clinic, ...(await followChain(readChain(db, id))) });
  }
  return chains;
}
