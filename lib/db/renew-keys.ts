import 'server-only';
import { env } from '@/lib/env';
import { recordAct } from './audit';
import type { Db } from './client';
import { codesOf, hashShortCode, sealLinkToken } from './link-token';
import { openLinkIfPossible } from './open-link';
import { seal, unsealWithAny } from './seal';
import { totpKeys } from './second-factor';

/** Rows of one transaction. */
const AT_ONCE = 200;

export type RenewedKeys = {
  /** Sealed anew. */
  links: number;
  seeds: number;
  /** Sealed with a key that is not at hand: left as they are. */
  unreadable: number;
};

/**
 * Seals everything anew that an earlier key sealed. What patients hold stays: the token, the short address on paper
 * and the room code. Each row changes in one step, so a run that was cut off is simply run again.
 */
export async function renewKeys(db: Db): Promise<RenewedKeys> {
  const clinics = await db.clinic.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  const all = { links: 0, seeds: 0, unreadable: 0 };
  for (const { id: clinicId } of clinics) {
    const links = await renewLinks(db, clinicId);
    const seeds = await renewSeeds(db, clinicId);
    all.links += links.renewed;
    all.seeds += seeds.renewed;
    all.unreadable += links.unreadable + seeds.unreadable;
    if (links.renewed + seeds.renewed === 0) continue;
    const details = { links: links.renewed, seeds: seeds.renewed };
    const act = { action: 'keys.renewed', subjectId: clinicId, details } as const;
    await db.$transaction((tx) => recordAct(tx, { clinicId, userId: null }, act));
  }
  return all;
}

type Counts = { renewed: number; unreadable: number };

async function renewLinks(db: Db, clinicId: string): Promise<Counts> {
  const counts = { renewed: 0, unreadable: 0 };
  const { linkKey } = env();
  let after = '';
  for (;;) {
    const rows = await db.link.findMany({
      where: { clinicId, ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true, sealedToken: true, sealedCodes: true },
    });
    await db.$transaction(async (tx) => {
      for (const { id, ...sealed } of rows) {
        if (unsealWithAny(sealed.sealedToken, [linkKey])) continue;
        const opened = openLinkIfPossible(sealed);
        if (!opened) counts.unreadable += 1;
        if (!opened) continue;
        const { token, ...codes } = opened;
        const isAsMade = JSON.stringify(codes) === JSON.stringify(codesOf(token, linkKey));
        const { count } = await tx.link.updateMany({
          // A link that was made anew in the meantime has the present key already.
          where: { id, clinicId, sealedToken: sealed.sealedToken },
          data: {
            sealedToken: sealLinkToken(token, linkKey),
            sealedCodes: isAsMade ? null : seal(JSON.stringify(codes), linkKey),
            shortHash: hashShortCode(codes.shortCode, linkKey),
          },
        });
        counts.renewed += count;
      }
    });
    const last = rows.at(-1);
    if (!last) return counts;
    after = last.id;
  }
}

async function renewSeeds(db: Db, clinicId: string): Promise<Counts> {
  const counts = { renewed: 0, unreadable: 0 };
  const { totpKey } = env();
  const rows = await db.user.findMany({
    where: { clinicId, totpSeed: { not: null } },
    select: { id: true, totpSeed: true },
  });
  for (const { id, totpSeed } of rows) {
    const found = unsealWithAny(totpSeed ?? '', totpKeys());
    if (!found) counts.unreadable += 1;
    if (!found || found.key === totpKey) continue;
    const { count } = await db.user.updateMany({
      where: { id, clinicId, totpSeed },
      data: { totpSeed: seal(found.secret, totpKey) },
    });
    counts.renewed += count;
  }
  return counts;
}
