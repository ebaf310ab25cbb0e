import 'server-only';
import { createHash } from 'node:crypto';
import { PictureHash } from '@/lib/catalog/own-picture';
import type { ReEncoded } from '@/lib/pictures/re-encode-picture';
import type { Actor } from './actor';
import type { Db, Transaction } from './client';
import { limiterOf, takePoint } from './limiter';
import { notAllowed } from './not-allowed';
import { mayWriteExercises } from './own-exercises';

export type KeptPicture = { mime: string; bytes: Uint8Array<ArrayBuffer> };

/** Pictures one person may send in an hour: far more than anybody draws exercises. */
const SENT_PICTURES = { name: 'picture', points: 60, seconds: 60 * 60 };
/** A picture that no saved exercise shows is thrown away after this. */
const UNUSED_HOURS = 24;

/** Whether this person may send another picture now; each answer counts one. */
export async function maySendPicture(
  db: Db,
  actor: Actor,
): Promise<'allowed' | 'not-allowed' | 'too-many'> {
  if (!mayWriteExercises(actor)) return notAllowed(actor).status;
  const permit = await takePoint(limiterOf(db, SENT_PICTURES), actor.userId);
  return permit.allowed ? 'allowed' : 'too-many';
}

/** Keeps a picture under the hash of its bytes, once however often it is sent. */
export async function keepPicture(
  db: Db,
  actor: Actor,
  { picture, now }: { picture: ReEncoded; now: Date },
): Promise<string> {
  const { clinicId, userId } = actor;
  const hash = createHash('sha256').update(picture.bytes).digest('hex');
  const stale = new Date(now.getTime() - UNUSED_HOURS * 60 * 60 * 1000);
  await db.picture.deleteMany({ where: { clinicId, usedAt: null, createdAt: { lt: stale } } });
  await db.picture.upsert({
    where: { clinicId_hash: { clinicId, hash } },
    create: { clinicId, hash, ...picture, byId: userId, createdAt: now },
    update: { createdAt: now },
  });
  return hash;
}

/** The bytes of a clinic's picture; another clinic's looks the same as none. */
export async function findPicture(
  db: Db,
  clinicId: string,
  hash: string,
): Promise<KeptPicture | null> {
  if (!PictureHash.safeParse(hash).success) return null;
  const row = await db.picture.findFirst({
    where: { clinicId, hash },
    select: { mime: true, bytes: true },
  });
  return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
}

/** Several at once, by hash; pixels. */
export async function findPictures(
  db: Db,
  clinicId: string,
  hashes: readonly string[],
): Promise<Record<string, { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }>> {
  if (hashes.length === 0) return {};
  const rows = await db.picture.findMany({
    where: { clinicId, hash: { in: [...hashes] } },
    select: { hash: true, bytes: true, width: true, height: true },
  });
  return Object.fromEntries(
    rows.map(({ hash, bytes, ...size }) => [hash, { bytes: new Uint8Array(bytes), ...size }]),
  );
}

/** From now on it stays, for every handout that will ever show it. `false`: one of them is not there. */
export async function claimPictures(
  tx: Transaction,
  { clinicId, hashes, now }: { clinicId: string; hashes: readonly string[]; now: Date },
): Promise<boolean> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return true;
  const { count } = await tx.picture.updateMany({
    where: { clinicId, hash: { in: wanted } },
    data: { usedAt: now },
  });
  return count === wanted.length;
}
