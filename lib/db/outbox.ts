import 'server-only';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { Language } from '@/lib/catalog/bilingual';
import { Handout } from '@/lib/handout/handout';
import { clinicDay } from '@/lib/patient/clinic-day';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import type { OutboxMail } from './generated/client';
import { openLink } from './open-link';
import { makeResetToken } from './password-reset';
import { WAITING } from './waiting-letters';

const MINUTE_MS = 60 * 1000;
/**
 * After each try that failed; after the last of them there is one more try, and then none. The first is longer than a
 * slow mail server can draw a try out (`lib/mail/send-mail.ts`): no other sender takes a letter that is on its way.
 */
const PAUSES_MS = [5, 10, 30, 120].map((minutes) => minutes * MINUTE_MS);
export const MOST_ATTEMPTS = PAUSES_MS.length + 1;

type Letter = {
  id: string;
  /** Of this try, the first is 1. */
  attempt: number;
  to: string;
  language: Language;
  clinicName: Bilingual;
  phone: string;
};

/** A letter that is to be sent now. Its token is put in here and stands in no table. */
export type DueMail =
  /** `worksUntil`: `YYYY-MM-DD` */
  | (Letter & { kind: 'link'; token: string; worksUntil: string })
  | (Letter & { kind: 'password'; token: string });

/** Takes over a letter with the patient's link. @returns false when the clinic has no such living link. */
export async function queueMail(
  db: Db,
  actor: Actor,
  { patientId, to, now }: { patientId: string; to: string; now: Date },
): Promise<boolean> {
  const { clinicId } = actor;
  return db.$transaction(async (tx) => {
    const row = await tx.prescription.findFirst({
      where: { patientId, clinicId, link: LIVING(now) },
      select: {
        id: true,
        versions: { orderBy: { number: 'desc' }, take: 1, select: { handout: true } },
      },
    });
    const [newest] = row?.versions ?? [];
    if (!row || !newest) return false;
    // Whoever ends the link at this moment waits for the letter, or this for the end.
    const living = await tx.$queryRaw<unknown[]>`SELECT id FROM "Link"
      WHERE "clinicId" = ${clinicId}::uuid AND "prescriptionId" = ${row.id}::uuid
      AND "revokedAt" IS NULL AND "pausedAt" IS NULL FOR SHARE`;
    if (living.length === 0) return false;
    const { language } = Handout.parse(newest.handout);
    const times = { createdAt: now, nextTryAt: now };
    await tx.outboxMail.create({
      data: { clinicId, prescriptionId: row.id, to, language, ...times },
    });
    await recordAct(tx, actor, {
      action: 'mail.queued',
      subjectId: row.id,
      patientId,
      details: {},
    });
    return true;
  });
}

const LIVING = (now: Date) => ({ revokedAt: null, pausedAt: null, expiresAt: { gt: now } });

/**
 * Takes the next letter that is due, for this sender alone: of two that ask at once one gets it. A sender that dies
 * with it leaves it to the next try. `null`: none is due.
 */
export async function claimMail(db: Db, now: Date): Promise<DueMail | null> {
  const row = await db.outboxMail.findFirst({
    where: { ...WAITING, nextTryAt: { lte: now } },
    orderBy: { nextTryAt: 'asc' },
    include: { clinic: { select: { nameEn: true, nameTh: true, phone: true } } },
  });
  if (!row) return null;
  const { id, attempts } = row;
  const pause = PAUSES_MS[Math.min(attempts, PAUSES_MS.length - 1)] ?? 0;
  const { count } = await db.outboxMail.updateMany({
    where: { id, ...WAITING, attempts, nextTryAt: row.nextTryAt },
    data: { attempts: attempts + 1, nextTryAt: new Date(now.getTime() + pause) },
  });
  // Another sender was quicker: there may be more.
  if (count === 0) return claimMail(db, now);

  const content = attempts >= MOST_ATTEMPTS ? null : await contentOf(db, row, now);
  if (!content) {
    await giveUpMail(db, id, now);
    return claimMail(db, now);
  }
  return {
    id,
    attempt: attempts + 1,
    to: row.to,
    language: Language.parse(row.language),
    clinicName: { en: row.clinic.nameEn, th: row.clinic.nameTh },
    phone: row.clinic.phone,
    ...content,
  };
}

type Content =
  | { kind: 'link'; token: string; worksUntil: string }
  | { kind: 'password'; token: string };

/** `null`: there is no link to send any more, or nobody who may set a password. */
async function contentOf(
  db: Db,
  { clinicId, prescriptionId, userId }: Pick<OutboxMail, 'clinicId' | 'prescriptionId' | 'userId'>,
  now: Date,
): Promise<Content | null> {
  if (userId !== null) {
    const token = await makeResetToken(db, { clinicId, userId }, now);
    return token === null ? null : { kind: 'password', token };
  }
  if (prescriptionId === null) return null;
  const link = await db.link.findFirst({ where: { clinicId, prescriptionId, ...LIVING(now) } });
  if (!link) return null;
  return {
    kind: 'link',
    token: openLink(link).token,
    worksUntil: clinicDay(link.expiresAt),
  };
}

/** Sent: the address is no longer needed. */
export async function markMailSent(db: Db, id: string, now: Date): Promise<void> {
  await db.outboxMail.updateMany({ where: { id, ...WAITING }, data: { sentAt: now, to: '' } });
}

/** Not to be tried again: the clinic is told, and the address is no longer needed. */
export async function giveUpMail(db: Db, id: string, now: Date): Promise<void> {
  await db.outboxMail.updateMany({ where: { id, ...WAITING }, data: { failedAt: now, to: '' } });
}
