'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { TemplateAnswer } from '@/components/templates/template-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { RowNumber } from '@/lib/db/row-number';
import {
  changeTemplate,
  countTemplateUse,
  createTemplate,
  deleteTemplate,
  shareTemplate,
} from '@/lib/db/templates';
import { KnownTemplate } from '@/lib/prescription/known-draft';

const loaded = { id: z.uuid(), version: RowNumber };
const CreateRequest = z.strictObject({ input: KnownTemplate, isShared: z.boolean() });
const ChangeRequest = z.strictObject({ ...loaded, input: KnownTemplate });
const ShareRequest = z.strictObject({ ...loaded, isShared: z.boolean() });
const DeleteRequest = z.strictObject(loaded);
const UseRequest = z.strictObject({ id: z.uuid() });

/** Keeps a program to start from, for oneself or for the clinic. */
export async function createTemplateAction(request: unknown): Promise<TemplateAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(CreateRequest, request);
  if (!asked.success) return { status: 'malformed' };

  const answer = await createTemplate(await db(), actor, asked.data);
  if (answer.status === 'unknown-exercise') return { status: 'malformed' };
  revalidatePath('/templates');
  return answer;
}

/** Only over the state that was loaded. */
export async function changeTemplateAction(request: unknown): Promise<TemplateAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(ChangeRequest, request);
  if (!asked.success) return { status: 'malformed' };

  const { status } = await changeTemplate(await db(), actor, asked.data);
  if (status === 'unknown-exercise') return { status: 'malformed' };
  if (status === 'saved') revalidatePath('/templates');
  return { status };
}

/** Lends it to the clinic, or takes it back. */
export async function shareTemplateAction(request: unknown): Promise<TemplateAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(ShareRequest, request);
  if (!asked.success) return { status: 'malformed' };

  const { status } = await shareTemplate(await db(), actor, asked.data);
  revalidatePath('/templates');
  return { status };
}

export async function deleteTemplateAction(request: unknown): Promise<TemplateAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(DeleteRequest, request);
  if (!asked.success) return { status: 'malformed' };

  const { status } = await deleteTemplate(await db(), actor, asked.data);
  revalidatePath('/templates');
  return { status };
}

/** Counts that it was put into a program; nobody waits for it. */
export async function countTemplateUseAction(
  request: unknown,
): Promise<{ status: 'counted' | 'signed-out' | 'malformed' }> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(UseRequest, request);
  if (!asked.success) return { status: 'malformed' };

  await countTemplateUse(await db(), actor, asked.data.id);
  return { status: 'counted' };
}
