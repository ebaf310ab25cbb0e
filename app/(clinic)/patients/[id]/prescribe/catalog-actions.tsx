'use server';

import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { AnswerFactorAnswer } from '@/components/prescribe/answers';
import type { LookAnswer } from '@/components/prescribe/exercise-look';
import type { SaveFavourite } from '@/components/prescribe/use-favourites';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { answerFactor } from '@/lib/db/answer-factor';
import { db } from '@/lib/db/client';
import { saveFavourite } from '@/lib/db/favourites';
import { findPatient } from '@/lib/db/patients';
import { RowNumber } from '@/lib/db/row-number';
import { drawnAs } from '@/lib/handout/drawn-as';
import { answerInPlace } from '@/lib/patient/answer-in-place';
import { drawLook } from './draw-look';

const Variant = z.string().min(1).max(40);

const FavouriteRequest = z.strictObject({ variant: Variant, isFavourite: z.boolean() });

const LookRequest = z.strictObject({ patientId: z.uuid(), variant: Variant });

const AnswerRequest = z
  .strictObject({
    patientId: z.uuid(),
    version: RowNumber,
    factor: z.string().max(60),
    status: z.enum(['present', 'absent']),
  })
  .refine(({ factor, status }) => {
    const may = answerInPlace(factor);
    return may === 'yes-or-no' || (may === 'no' && status === 'absent');
  }, 'wants-the-form');

/** Marks a way of doing an exercise for whoever is signed in. */
export async function saveFavouriteAction(
  request: unknown,
): Promise<Awaited<ReturnType<SaveFavourite>>> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(FavouriteRequest, request);
  if (!asked.success) return { status: 'malformed' };
  return saveFavourite(await db(), actor, asked.data);
}

/** The pictures and words of one variant, drawn when somebody looks at it and not before. */
export async function lookAtAction(request: unknown): Promise<LookAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(LookRequest, request);
  if (!asked.success) return { status: 'malformed' };

  const { patientId, variant } = asked.data;
  const patient = await findPatient(await db(), actor, patientId);
  const look =
    patient && drawLook(variant, { person: drawnAs(patient.sex), language: await getLocale() });
  return look ? { status: 'shown', look } : { status: 'not-found' };
}

/** Answers an open question of the history over the record that was checked. */
export async function answerFactorAction(request: unknown): Promise<AnswerFactorAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(AnswerRequest, request);
  if (!asked.success) return { status: 'malformed' };
  return answerFactor(await db(), actor, { ...asked.data, now: new Date() });
}
