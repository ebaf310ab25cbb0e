import { db } from '@/lib/db/client';
import { queueMail } from '@/lib/db/outbox';
import { env } from '@/lib/env';
import { sendDueMail } from '@/lib/mail/send-due-mail';
import { clinicWith } from './database';
import { issuedCourse } from './issued-course';

/** A program of its own: queues a letter and hands it to the mail server, which ends the program. */
async function run(): Promise<void> {
  const { mail, publicUrl } = env();
  if (mail === null) throw new Error('SMTP_URL is missing.');
  const database = await db();
  const now = new Date();
  const by = await clinicWith(database, 'physiatrist');
  const { patientId } = await issuedCourse(database, now, { by });
  await queueMail(database, by, { patientId, to: 'somchai@patient.example', now });
  await sendDueMail(database, { mail, publicUrl, now: () => now });
}

void run();
