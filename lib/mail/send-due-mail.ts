import 'server-only';
import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { claimMail, type DueMail, giveUpMail, MOST_ATTEMPTS, markMailSent } from '@/lib/db/outbox';
import { mailSubject, mailText } from '@/lib/handout/share-text';
import { log } from '@/lib/log/log';
import { passwordSubject, passwordText } from './password-letter';
import { type Letter, sendLetter } from './send-mail';

export type MailServer = { smtpUrl: string; from: string };

type Sending = { mail: MailServer; publicUrl: string; now: () => Date; isStopping?: () => boolean };

function letterOf(due: DueMail, { mail, publicUrl }: Sending): Letter {
  const { id, to, clinicName, language } = due;
  const from = { name: clinicName[language], address: mail.from };
  return { id, to, from, ...wordsOf(due, publicUrl) };
}

function wordsOf(due: DueMail, publicUrl: string): Pick<Letter, 'subject' | 'text'> {
  const { language, token } = due;
  if (due.kind === 'password') {
    const url = `${publicUrl}/join?token=${token}`;
    return { subject: passwordSubject(language), text: passwordText({ ...due, url }, language) };
  }
  const shared = { ...due, url: `${publicUrl}/h/${token}` };
  return { subject: mailSubject(shared, language), text: mailText(shared, language) };
}

/** What was wrong without what was sent: a server's answer may repeat the address. */
const Failure = z.object({ code: z.string().optional(), responseCode: z.number().optional() });
type Failure = z.infer<typeof Failure>;

/** The server took the trouble to answer that this letter will never be taken; that it refuses us may change. */
const isForGood = ({ code, responseCode = 0 }: Failure): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;

/**
 * Sends every letter that is due, one after the other; one that fails waits for its next try, and is given up after
 * the last, or at once when the mail server says so.
 */
export async function sendDueMail(db: Db, sending: Sending): Promise<void> {
  while (!sending.isStopping?.()) {
    const due = await claimMail(db, sending.now());
    if (!due) return;
    try {
      await sendLetter(sending.mail.smtpUrl, letterOf(due, sending));
    } catch (error) {
      const failure = Failure.safeParse(error).data ?? {};
      const isLast = due.attempt >= MOST_ATTEMPTS || isForGood(failure);
      const { code: errorCode, responseCode } = failure;
      log().warn(
        { mail: due.id, attempt: due.attempt, isLast, errorCode, responseCode },
        'mail.failed',
      );
      if (isLast) await giveUpMail(db, due.id, sending.now());
      continue;
    }
    await markMailSent(db, due.id, sending.now());
  }
}
