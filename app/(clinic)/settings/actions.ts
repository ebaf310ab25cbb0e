'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { SecondFactorRuleAnswer } from '@/components/settings/second-factor-rule-card';
import type {
  CreateTokenAnswer,
  NameProblem,
  RevokeTokenAnswer,
} from '@/components/settings/token-answer';
import { findActor, findConfirmed } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { ApiTokenInput, createApiToken, revokeApiToken } from '@/lib/db/api-tokens';
import { db } from '@/lib/db/client';
import { SecondFactorRuleChange, saveSecondFactorRule } from '@/lib/db/second-factor-rule';

const RevokeRequest = z.strictObject({ id: z.uuid() });

/** Makes a token for a program of the clinic; the answer carries it, once. */
export async function createTokenAction(request: unknown): Promise<CreateTokenAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(ApiTokenInput, request);
  if (!read.success) return { status: 'invalid', problem: problemOf(read.error) };

  const answer = await createApiToken(await db(), asked.actor, read.data);
  if (answer.status === 'name-taken') return { status: 'invalid', problem: 'taken' };
  if (answer.status !== 'created') return answer;
  revalidatePath('/settings');
  return { ...answer, name: read.data.name };
}

/** Says who of the clinic may not work without a second factor. */
export async function saveSecondFactorRuleAction(
  request: unknown,
): Promise<SecondFactorRuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(SecondFactorRuleChange, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await saveSecondFactorRule(await db(), asked.actor, read.data);
  // Drawn anew, the page of who owes one from now on would be gone, with what is typed in it and before it said "saved".
  if (await findActor()) revalidatePath('/settings');
  return answer;
}

/** Ends a token: programs that use it are refused from their next request on. */
export async function revokeTokenAction(request: unknown): Promise<RevokeTokenAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(RevokeRequest, request);
  if (!read.success) return { status: 'not-found' };

  const answer = await revokeApiToken(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/settings');
  return answer;
}

function problemOf({ issues: [issue] }: z.ZodError): NameProblem {
  if (issue?.code === 'too_small') return 'required';
  return issue?.code === 'too_big' ? 'tooLong' : 'unkept';
}
