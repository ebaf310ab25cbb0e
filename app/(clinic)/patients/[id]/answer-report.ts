'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import type { ReportAnswer } from '@/components/follow-up/report-answer';
import { requireActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { resumeLink, revokeLink } from '@/lib/db/link-acts';
import { closeReport } from '@/lib/db/patient-reports';
import { ReportOutcome } from '@/lib/handout/patient-report';

const Answer = z.object({ patientId: z.uuid(), reportId: z.uuid(), choice: ReportOutcome });
const NotMineAnswer = z.object({ patientId: z.uuid(), choice: z.enum(['resume', 'revoke']) });

/** Somebody has looked at what hurts, or at a red flag. */
export async function answerReport(
  _before: ReportAnswer | null,
  form: FormData,
): Promise<ReportAnswer> {
  await requireSameOrigin();
  const actor = await requireActor();
  const read = readSent(Answer, Object.fromEntries(sentForm(form)));
  if (!read.success) return { status: 'invalid' };
  const { patientId, reportId: id, choice: outcome } = read.data;
  const isClosed = await closeReport(await db(), actor, { id, outcome, now: new Date() });
  return answered(patientId, isClosed);
}

/** Somebody has looked at a link that was said to be somebody else's. */
export async function answerNotMine(
  _before: ReportAnswer | null,
  form: FormData,
): Promise<ReportAnswer> {
  await requireSameOrigin();
  const actor = await requireActor();
  const read = readSent(NotMineAnswer, Object.fromEntries(sentForm(form)));
  if (!read.success) return { status: 'invalid' };
  const { patientId, choice } = read.data;
  const act = choice === 'resume' ? resumeLink : revokeLink;
  return answered(patientId, await act(await db(), actor, { patientId, now: new Date() }));
}

function answered(patientId: string, isDone: boolean): ReportAnswer {
  if (!isDone) return { status: 'not-found' };
  revalidatePath(`/patients/${patientId}`);
  revalidatePath('/patients');
  return { status: 'answered' };
}
