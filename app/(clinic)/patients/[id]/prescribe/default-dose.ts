'use server';

import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { DefaultAnswer } from '@/components/prescribe/answers';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { Dose } from '@/lib/catalog/dose';
import { db } from '@/lib/db/client';
import { saveDoseDefault } from '@/lib/db/dose-defaults';
import { ProgramEntry } from '@/lib/prescription/program';

const DefaultRequest = z.strictObject({
  variant: ProgramEntry.shape.variant,
  dose: Dose.nullable(),
});

/** Keeps the dose of an exercise as the doctor's own to start from; without one, the catalog's again. */
export async function saveDefaultAction(request: unknown): Promise<DefaultAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(DefaultRequest, request);
  if (!asked.success) return { status: 'malformed' };
  return { status: await saveDoseDefault(await db(), actor, asked.data) };
}
