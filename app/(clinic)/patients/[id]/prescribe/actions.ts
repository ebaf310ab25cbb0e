'use server';

import { after } from 'next/server';
import { z } from 'zod';
import type { IssueAnswer, SaveAnswer } from '@/components/prescribe/answers';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { Language } from '@/lib/catalog/bilingual';
import { db } from '@/lib/db/client';
import { saveDraft } from '@/lib/db/drafts';
import { noteShown } from '@/lib/db/finding-outcomes';
import { issuePrescription } from '@/lib/db/prescriptions';
import { KnownDraft } from '@/lib/prescription/known-draft';

const SaveRequest = z.strictObject({
  patientId: z.uuid(),
  content: KnownDraft,
  version: z.int().positive().nullable(),
});

const IssueRequest = z.strictObject({
  patientId: z.uuid(),
  draft: KnownDraft,
  issueKey: z.uuid(),
  language: Language,
});

/** The screen offers nothing but the catalog and the clinic's own exercises. */
function refusedAs<Status extends string>(status: Status | 'unknown-exercise') {
  return status === 'unknown-exercise' ? ('malformed' as const) : status;
}

/** Keeps the draft as it is being written, findings or not. */
export async function saveDraftAction(request: unknown): Promise<SaveAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = SaveRequest.safeParse(request);
  if (!asked.success) return { status: 'malformed' };

  const answer = await saveDraft(await db(), actor, asked.data);
  if (answer.status === 'saved') {
    const noted = { patientId: asked.data.patientId, now: new Date() };
    after(async () => noteShown(await db(), actor, noted));
    return answer;
  }
  if (answer.status !== 'changed-elsewhere') return { status: refusedAs(answer.status) };
  const { theirs } = answer;
  return {
    status: answer.status,
    theirs: theirs && { content: theirs.content, version: theirs.version },
  };
}

/** Issues what the doctor reviewed; the check runs again on the stored patient inside the transaction. */
export async function issueAction(request: unknown): Promise<IssueAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = IssueRequest.safeParse(request);
  if (!asked.success) return { status: 'malformed' };

  const now = new Date();
  const answer = await issuePrescription(await db(), actor, { request: asked.data, now });
  if (answer.status === 'refused') return { status: answer.status, blockers: answer.blockers };
  return { status: refusedAs(answer.status) };
}
