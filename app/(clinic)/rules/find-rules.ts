import 'server-only';
import { cache } from 'react';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { findClinicLayer, knowledgeOf } from '@/lib/db/clinic-layer';

/** The rules as the signed-in person's clinic reads them; read once per request. */
export const findRules = cache(async () => {
  const actor = await requireActor();
  const layer = await findClinicLayer(await db(), actor.clinicId);
  return { actor, layer, knowledge: knowledgeOf(layer) };
});
