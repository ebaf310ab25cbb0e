import 'server-only';
import type { Language } from '@/lib/catalog/bilingual';
import { Gate, MOST_TRIES } from '@/lib/handout/gate';
import { Handout } from '@/lib/handout/handout';
import { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import type { Actor } from './actor';
import type { Db } from './client';
import { openLink } from './open-link';
import { isRowId } from './row-id';

export type Share = {
  token: string;
  /** Of the newest handout. */
  language: Language;
  /** As it was chosen to be printed. */
  print: { lang: PrintLanguage; size: PrintSize };
  state: 'living' | 'paused' | 'revoked' | 'expired';
  expiresAt: Date;
  revokedAt: Date | null;
  /** Times that somebody used the page, and when last; fetching it does not count. */
  opens: number;
  lastOpenedAt: Date | null;
  /** Six digits to tell in the room; `null`: the page does not ask for them. */
  roomCode: string | null;
  /** Five wrong answers: nobody gets in any more. */
  isShut: boolean;
  /** The newest letter with the link; `null`: none was sent from here. */
  mail: { state: 'waiting' | 'sent' | 'given-up'; at: Date } | null;
};

const PRINTED = { handout: true, printLanguage: true, printSize: true } as const;

/** How a patient's link can be handed over, and what came of it; `null` when there is none, or not in this clinic. */
export async function findShare(
  db: Db,
  actor: Actor,
  { patientId, now }: { patientId: string; now: Date },
): Promise<Share | null> {
  if (!isRowId(patientId)) return null;
  const { clinicId } = actor;
  const row = await db.prescription.findFirst({
    where: { patientId, clinicId },
    select: {
      id: true,
      link: true,
      patient: { select: { birthDate: true, clinic: { select: { gate: true } } } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: PRINTED },
    },
  });
  const [newest] = row?.versions ?? [];
  if (!row?.link || !newest) return null;
  const { link, patient } = row;
  const letter = await db.outboxMail.findFirst({
    where: { clinicId, prescriptionId: row.id },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true, sentAt: true, failedAt: true },
  });
  const { language } = Handout.parse(newest.handout);
  const { token, roomCode } = openLink(link);
  const gate = Gate.parse(patient.clinic.gate);
  const asksCode = gate === 'code' || (gate === 'birth-date' && patient.birthDate === null);
  return {
    token,
    language,
    print: {
      lang: PrintLanguage.nullable().parse(newest.printLanguage) ?? language,
      size: PrintSize.parse(newest.printSize),
    },
    state: stateOf(link, now),
    expiresAt: link.expiresAt,
    revokedAt: link.revokedAt,
    opens: link.opens,
    lastOpenedAt: link.lastOpenedAt,
    roomCode: asksCode ? roomCode : null,
    isShut: gate !== 'none' && link.failedTries >= MOST_TRIES,
    mail: letter && mailOf(letter),
  };
}

function stateOf(
  link: { revokedAt: Date | null; expiresAt: Date; pausedAt: Date | null },
  now: Date,
): Share['state'] {
  if (link.revokedAt !== null) return 'revoked';
  if (link.expiresAt <= now) return 'expired';
  return link.pausedAt === null ? 'living' : 'paused';
}

function mailOf({
  createdAt,
  sentAt,
  failedAt,
}: Record<'sentAt' | 'failedAt', Date | null> & { createdAt: Date }): Share['mail'] {
  if (sentAt !== null) return { state: 'sent', at: sentAt };
  return failedAt === null
    ? { state: 'waiting', at: createdAt }
    : { state: 'given-up', at: failedAt };
}
