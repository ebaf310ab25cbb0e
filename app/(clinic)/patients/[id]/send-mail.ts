'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import type { MailAnswer } from '@/components/share/shared-link';
import { requireActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { queueMail } from '@/lib/db/outbox';
import { env } from '@/lib/env';

const MailRequest = z.object({ patientId: z.uuid(), to: z.email().max(254) });

/** Takes over a letter with the patient's link; it is sent within a minute. */
export async function sendMail(_before: MailAnswer | null, form: FormData): Promise<MailAnswer> {
  await requireSameOrigin();
  const actor = await requireActor();
  const typed = sentForm(form).get('to');
  const to = typeof typed === 'string' ? typed.trim() : '';
  if (env().mail === null) return { status: 'not-set-up', to };
  const read = readSent(MailRequest, { patientId: sentForm(form).get('patientId'), to });
  if (!read.success) return { status: 'invalid', to };

  const isQueued = await queueMail(await db(), actor, { ...read.data, now: new Date() });
  if (!isQueued) return { status: 'link-ended', to };
  revalidatePath(`/patients/${read.data.patientId}`);
  return { status: 'queued', to: '' };
}
