'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { HandAnswer, IssueAnswer, Theirs } from '@/components/review/review-answers';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { Language } from '@/lib/catalog/bilingual';
import { PlainText } from '@/lib/catalog/plain-text';
import { db } from '@/lib/db/client';
import type { KeptDraft } from '@/lib/db/drafts';
import { handInDraft, sendBackDraft } from '@/lib/db/hand-ins';
import { issueDraft } from '@/lib/db/prescriptions';
import { RowNumber } from '@/lib/db/row-number';
import { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import { CalendarDay } from '@/lib/patient/patient-facts';

const IssueRequest = z.strictObject({
  patientId: z.uuid(),
  draftVersion: RowNumber,
  issueKey: z.uuid(),
  language: Language,
  print: z.strictObject({ language: PrintLanguage, size: PrintSize }),
  linkEndsOn: CalendarDay.nullable(),
});

/** Longer than any comment between two colleagues. */
const Comment = PlainText.trim().max(500);

const HandInRequest = z.strictObject({
  patientId: z.uuid(),
  version: RowNumber,
  toId: z.uuid().nullable(),
  note: Comment,
});

const SendBackRequest = z.strictObject({
  patientId: z.uuid(),
  version: RowNumber,
  note: Comment.min(1),
});

function theirsOf(theirs: KeptDraft | null): Theirs | null {
  if (theirs === null) return null;
  const { content, version, authorName } = theirs;
  return { content, version, authorName };
}

/**
 * Issues the stored draft if it still is the one that was reviewed; the check runs again on the stored patient inside
 * the transaction.
 */
export async function issueAction(request: unknown): Promise<IssueAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(IssueRequest, request);
  if (!asked.success) return { status: 'malformed' };

  const { linkEndsOn, ...choices } = asked.data;
  const answer = await issueDraft(await db(), actor, {
    request: { ...choices, ...(linkEndsOn && { linkEndsOn }) },
    now: new Date(),
  });
  if (answer.status === 'refused') return { status: answer.status, blockers: answer.blockers };
  if (answer.status === 'draft-changed') {
    return { status: answer.status, theirs: theirsOf(answer.theirs) };
  }
  // The screen offers nothing but the catalog and the clinic's own exercises.
  return { status: answer.status === 'unknown-exercise' ? 'malformed' : answer.status };
}

/** A therapist's draft begins to wait for a physiatrist. */
export async function handInAction(request: unknown): Promise<HandAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(HandInRequest, request);
  if (!asked.success) return { status: 'malformed' };
  return answered(await handInDraft(await db(), actor, { handIn: asked.data, now: new Date() }));
}

/** A physiatrist gives a draft back to whoever handed it in. */
export async function sendBackAction(request: unknown): Promise<HandAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(SendBackRequest, request);
  if (!asked.success) return { status: 'malformed' };
  return answered(await sendBackDraft(await db(), actor, { back: asked.data, now: new Date() }));
}

function answered(answer: Awaited<ReturnType<typeof handInDraft>>): HandAnswer {
  if (answer.status === 'draft-changed') {
    return { status: answer.status, theirs: theirsOf(answer.theirs) };
  }
  revalidatePath('/patients');
  return { status: answer.status };
}
