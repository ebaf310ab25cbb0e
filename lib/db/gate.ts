import 'server-only';
import { type Ask, askOf, Gate, MOST_TRIES } from '@/lib/handout/gate';
import type { Db } from './client';
import { hashShortCode } from './link-token';
import { linkKeys, openLink, type SealedLink } from './open-link';

/** What somebody at the gate may be asked. */
export type GateLink = {
  id: string;
  token: string;
  ask: Ask;
  isShut: boolean;
};

type Row = SealedLink & {
  id: string;
  failedTries: number;
  gate: string;
  birthDate: Date | null;
};

const SELECT = {
  id: true,
  sealedToken: true,
  sealedCodes: true,
  failedTries: true,
  prescription: {
    select: { patient: { select: { birthDate: true, clinic: { select: { gate: true } } } } },
  },
} as const;

function gateLinkOf({ id, failedTries, gate, birthDate, ...sealed }: Row): GateLink {
  return {
    id,
    token: openLink(sealed).token,
    ask: askOf(Gate.parse(gate), birthDate !== null),
    isShut: failedTries >= MOST_TRIES,
  };
}

async function findRow(db: Db, where: { id: string } | { shortHash: string }): Promise<Row | null> {
  const link = await db.link.findUnique({ where, select: SELECT });
  if (!link) return null;
  const { patient } = link.prescription;
  return { ...link, gate: patient.clinic.gate, birthDate: patient.birthDate };
}

export async function requireGateLink(db: Db, id: string): Promise<GateLink> {
  const row = await findRow(db, { id });
  if (!row) throw new Error('A link that was just found is gone.');
  return gateLinkOf(row);
}

/** The link of a short address, or `null`; the code is taken as typed from paper. */
export async function findByShortCode(db: Db, code: string): Promise<GateLink | null> {
  for (const key of linkKeys()) {
    const row = await findRow(db, { shortHash: hashShortCode(code, key) });
    if (row) return gateLinkOf(row);
  }
  return null;
}

/**
 * Takes one of the link's few tries, then compares: tries at one moment are counted before any is answered. The right
 * answer gives its try back. `answer`: a day `YYYY-MM-DD`, or six digits.
 */
export async function tryGate(
  db: Db,
  { id, ask }: Pick<GateLink, 'id' | 'ask'>,
  answer: string,
): Promise<'passed' | 'wrong' | 'shut'> {
  const { count } = await db.link.updateMany({
    where: { id, failedTries: { lt: MOST_TRIES } },
    data: { failedTries: { increment: 1 } },
  });
  if (count === 0) return 'shut';
  const row = await findRow(db, { id });
  if (!row) return 'shut';
  const right = ask === 'code' ? openLink(row).roomCode : row.birthDate?.toISOString().slice(0, 10);
  if (right === undefined || answer !== right) {
    return row.failedTries >= MOST_TRIES ? 'shut' : 'wrong';
  }
  await db.link.updateMany({
    where: { id, failedTries: { gt: 0 } },
    data: { failedTries: { decrement: 1 } },
  });
  return 'passed';
}
