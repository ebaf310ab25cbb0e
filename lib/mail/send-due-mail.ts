import 'server-only';
import type { Db } from '@/lib/db/client';
import { claimMail, type DueMail, giveUpMail, MOST_ATTEMPTS, markMailSent } from '@/lib/db/outbox';
import { mailSubject, mailText } from '@/lib/handout/share-text';
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

/** What went wrong without what was sent: a server's answer may repeat the address. */
function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown';
}

/** Sends every letter that is due, one after the other; one that fails waits for its next try or is given up. */
export async function sendDueMail(db: Db, sending: Sending): Promise<void> {
  while (!sending.isStopping?.()) {
    const due = await claimMail(db, sending.now());
    if (!due) return;
    try {
      await sendLetter(sending.mail.smtpUrl, letterOf(due, sending));
    } catch (error) {
      const isLast = due.attempt >= MOST_ATTEMPTS;
      console.warn(`mail ${due.id}: try ${due.attempt} failed (${codeOf(error)})`);
      if (isLast) await giveUpMail(db, due.id, sending.now());
      continue;
    }
    await markMailSent(db, due.id, sending.now());
  }
}
