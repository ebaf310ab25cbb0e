'use server';

import { after } from 'next/server';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { SaveAnswer } from '@/components/prescribe/answers';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { saveDraft } from '@/lib/db/drafts';
import { noteShown } from '@/lib/db/finding-outcomes';
import { RowNumber } from '@/lib/db/row-number';
import { KnownDraft } from '@/lib/prescription/known-draft';

const SaveRequest = z.strictObject({
  patientId: z.uuid(),
  content: KnownDraft,
  version: RowNumber.nullable(),
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
  const asked = readSent(SaveRequest, request);
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
    theirs: theirs && {
      content: theirs.content,
      version: theirs.version,
      authorName: theirs.authorName,
    },
  };
}
