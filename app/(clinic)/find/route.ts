import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { Found } from '@/components/palette/found';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import type { Language } from '@/lib/catalog/bilingual';
import { inBoth } from '@/lib/catalog/own-words';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { noteSearch } from '@/lib/db/note-access';
import { listOwnPage } from '@/lib/db/own-exercises';
import { listPatients } from '@/lib/db/patient-list';
import { listVisits } from '@/lib/db/patient-visits';
import { findFigures } from './find-figures';

const Ask = z.strictObject({ query: z.string().max(120) });

/** More are a search of their own, to which the last entry leads. */
const PATIENTS_SHOWN = 6;
const OWN_SHOWN = 6;

/** What the palette finds; a POST, so that no name stands in an address that somebody logs. */
export async function POST(request: Request): Promise<Response> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return Response.json({ status: 'signed-out' }, { status: 401 });

  const ask = readSent(Ask, await request.json().catch(() => null));
  if (!ask.success) return Response.json({ status: 'invalid' }, { status: 400 });

  // PostgreSQL has no NUL, so no name holds one.
  const query = ask.data.query.replaceAll('\0', '').trim();
  const language = await getLocale();
  const found: Found = {
    ...(await findPatients(actor, query)),
    figures: findFigures(query, language),
    own: await findOwn(actor, query, language),
  };
  return Response.json(found);
}

async function findPatients(actor: Actor, query: string) {
  const database = await db();
  if (query === '') {
    const patients = await listVisits(database, actor, PATIENTS_SHOWN);
    return { patients, patientCount: patients.length };
  }
  const ask = { query, whose: 'everybody', sort: 'name', from: null, now: new Date() } as const;
  const { rows, total } = await listPatients(database, actor, ask);
  const shown = rows.slice(0, PATIENTS_SHOWN);
  await noteSearch(database, actor, { found: total, shown: shown.map(({ id }) => id) });
  return {
    patients: shown.map(({ id, name, hospitalNumber }) => ({ id, name, hospitalNumber })),
    patientCount: total,
  };
}

/** Those that are offered. */
async function findOwn(actor: Actor, query: string, language: Language): Promise<Found['own']> {
  if (query === '') return [];
  const ask = { query, isArchived: false, page: 1 };
  const { exercises } = await listOwnPage(await db(), actor, ask);
  return exercises
    .slice(0, OWN_SHOWN)
    .map(({ id, name }) => ({ id, name: inBoth(name)[language] }));
}
