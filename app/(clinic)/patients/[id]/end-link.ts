'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import { requireActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { revokeLink } from '@/lib/db/link-acts';

/** Ends the patient's link at once; ending it twice changes nothing. */
export async function endLink(form: FormData): Promise<void> {
  await requireSameOrigin();
  const actor = await requireActor();
  const patientId = readSent(z.uuid(), sentForm(form).get('patientId'));
  if (!patientId.success) return;
  await revokeLink(await db(), actor, { patientId: patientId.data, now: new Date() });
  revalidatePath(`/patients/${patientId.data}`);
}
