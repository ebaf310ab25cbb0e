'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { RuleAnswer } from '@/components/rules/rule-answer';
import { findConfirmed } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { addClinicRule, ClinicRuleRequest, removeClinicRule } from '@/lib/db/clinic-rules';
import {
  changeRule,
  RuleChangeRequest,
  RuleId,
  signOffRule,
  withdrawChange,
  withdrawSignOff,
} from '@/lib/db/rule-acts';

const RuleRequest = z.strictObject({ ruleId: RuleId });
const OwnRuleRequest = z.strictObject({ id: z.uuid() });

/** Says that the rule was read as it stands now. */
export async function signOffAction(request: unknown): Promise<RuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(RuleRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await signOffRule(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/rules', 'layout');
  return answer;
}

export async function withdrawSignOffAction(request: unknown): Promise<RuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(RuleRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await withdrawSignOff(await db(), asked.actor, read.data);
  revalidatePath('/rules', 'layout');
  return answer;
}

/** Gives one of our rules another tier in this clinic. */
export async function changeRuleAction(request: unknown): Promise<RuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(RuleChangeRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await changeRule(await db(), asked.actor, { request: read.data, now: new Date() });
  revalidatePath('/rules', 'layout');
  return answer;
}

/** Back to our own tier. */
export async function withdrawChangeAction(request: unknown): Promise<RuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(RuleRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await withdrawChange(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/rules', 'layout');
  return answer;
}

/** A stricter word of the clinic's own on one movement and one condition. */
export async function addRuleAction(request: unknown): Promise<RuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(ClinicRuleRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await addClinicRule(await db(), asked.actor, {
    request: read.data,
    now: new Date(),
  });
  revalidatePath('/rules', 'layout');
  return { status: answer.status };
}

export async function removeRuleAction(request: unknown): Promise<RuleAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(OwnRuleRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await removeClinicRule(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/rules', 'layout');
  return answer;
}
