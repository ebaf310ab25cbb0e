import 'server-only';
import type { PrintDefaults } from '@/components/share/print-form';
import type { SharedLink } from '@/components/share/shared-link';
import type { Language } from '@/lib/catalog/bilingual';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findShare } from '@/lib/db/share';
import { env } from '@/lib/env';
import { mailSubject, mailText, messageText } from '@/lib/handout/share-text';
import { clinicDay } from '@/lib/patient/clinic-day';

export type LoadedShare = {
  /** Of the handout. */
  language: Language;
  print: PrintDefaults;
  /** `null` once it has ended. */
  link: SharedLink | null;
  ended: { expiresAt: Date; revokedAt: Date | null };
};

/** What is handed over of a patient's link; `null` when nothing was issued. */
export async function loadShare(
  actor: Actor,
  patientId: string,
  now: Date,
): Promise<LoadedShare | null> {
  const share = await findShare(await db(), actor, { patientId, now });
  if (!share) return null;
  const { language, print, state, expiresAt, revokedAt, opens, lastOpenedAt, roomCode, isShut } =
    share;
  const ended = { expiresAt, revokedAt };
  if (state === 'revoked' || state === 'expired') return { language, print, link: null, ended };

  const url = `${env().publicUrl}/h/${share.token}`;
  const { name: clinicName, phone } = actor.clinic;
  const shared = { clinicName, phone, url, worksUntil: clinicDay(expiresAt) };
  return {
    language,
    print,
    ended,
    link: {
      ...{ patientId, url, state, expiresAt, opens, lastOpenedAt, roomCode, isShut },
      message: messageText(shared, language),
      mail: {
        isSetUp: env().mail !== null,
        subject: mailSubject(shared, language),
        text: mailText(shared, language),
        last: share.mail,
      },
    },
  };
}
