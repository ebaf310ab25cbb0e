import { createHash } from 'node:crypto';

/** One entry of a clinic's chain. */
export type ChainEntry = {
  clinicId: string;
  /** From 1, without a gap. */
  sequence: number;
  at: Date;
  /** `null`: a patient, or the server by itself. */
  actorId: string | null;
  /** `null`: it is about no patient. */
  patientId: string | null;
  action: string;
  subjectId: string;
  details: unknown;
};

/** Before the first entry. */
export const NO_ENTRY = '';

/** The same text for the same content, whatever order a database keeps keys in. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, each]) => `${JSON.stringify(key)}:${plain(each)}`).join(',')}}`;
}

/** SHA-256 over the hash before and everything an entry says, as hexadecimal digits. */
export function hashEntry(before: string, entry: ChainEntry): string {
  const { clinicId, sequence, at, actorId, patientId, action, subjectId, details } = entry;
  const said = [before, clinicId, sequence, at.toISOString(), actorId, patientId];
  return createHash('sha256')
    .update(plain([...said, action, subjectId, details]))
    .digest('hex');
}

/** What is wrong with an entry: it was changed, or one before it is missing. */
export type ChainFault = { sequence: number; fault: 'changed' | 'missing' };

/**
 * Follows one clinic's entries, which come in order of their sequence; stops at the first that does not hold.
 * A chain that ends early holds: compare its last hash with one that was noted elsewhere.
 */
export async function followChain(
  entries: AsyncIterable<ChainEntry & { hash: string }>,
): Promise<{ count: number; head: string; fault: ChainFault | null }> {
  let head = NO_ENTRY;
  let count = 0;
  for await (const { hash, ...entry } of entries) {
    if (entry.sequence !== count + 1) {
      return { count, head, fault: { sequence: count + 1, fault: 'missing' } };
    }
    if (hashEntry(head, entry) !== hash) {
      return { count, head, fault: { sequence: entry.sequence, fault: 'changed' } };
    }
    head = hash;
    count += 1;
  }
  return { count, head, fault: null };
}
