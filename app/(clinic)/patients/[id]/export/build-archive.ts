import 'server-only';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { auditCsv } from '@/components/audit/audit-csv';
import { ANY_ENTRY } from '@/lib/audit/audit-entry';
import type { Actor } from '@/lib/db/actor';
import { type Db, db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/clinic-layer';
import { listAudit } from '@/lib/db/list-audit';
import type { GatheredFile } from '@/lib/db/patient-file';
import { findPictures } from '@/lib/db/pictures';
import { env } from '@/lib/env';
import { buildPatientBundle } from '@/lib/fhir/patient-bundle';
import type { KeptVersion } from '@/lib/fhir/patient-file';
import { picturesIn } from '@/lib/handout/handout';
import { NO_PAUSE } from '@/lib/handout/recall-pause';
import { pausedOnPrint } from '@/lib/pdf/print-options';
import { renderHandoutPdf, tagOfPrint } from '@/lib/pdf/render-handout';

/** Ours: more than one record ever gets. */
const MOST_ENTRIES = 50_000;

/** PDF and PNG are packed already. */
const PACKED = { level: 0 } as const;

/**
 * One file with everything that is kept of a patient: for machines, as it stands in the tables, and as the handouts
 * that were given out. `readme` says what is what.
 *
 * @throws {PrintRefusedError} when too much is being printed.
 */
export async function buildArchive(
  actor: Actor,
  { file, rows, prints }: Omit<GatheredFile, 'status'>,
  { readme, now }: { readme: string; now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const database = await db();
  const own = await listWrittenExercises(database, actor.clinicId);
  const base = `${env().publicUrl}/fhir`;
  const json = (content: unknown) => strToU8(`${JSON.stringify(content, null, 1)}\n`);
  const files: Zippable = {
    'README.txt': strToU8(readme),
    'fhir-bundle.json': json(buildPatientBundle(file, { own, base, now })),
    'everything.json': json(rows),
    'who-saw-it.csv': strToU8(await whoSawIt(database, actor, file)),
  };
  for (const [place, { versions }] of file.records.entries()) {
    for (const version of versions) {
      const { number, handout } = version;
      const name = `handouts/${place + 1}-version-${number}-${handout.language}.pdf`;
      files[name] = [await printOf(database, actor, version, prints[place]), PACKED];
    }
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

async function whoSawIt(
  database: Db,
  actor: Actor,
  { records }: GatheredFile['file'],
): Promise<string> {
  // The record that was kept stands first, and answers for those that were merged into it.
  const ask = { ...ANY_ENTRY, patientId: records[0]?.patient.id ?? null };
  const page = await listAudit(database, actor, { ask, before: null, atMost: MOST_ENTRIES });
  return auditCsv(page.status === 'listed' ? page.entries : []);
}

async function printOf(
  database: Db,
  { clinicId, clinic }: Actor,
  { id, handout }: KeptVersion,
  print: GatheredFile['prints'][number] | undefined,
): Promise<Uint8Array> {
  const { publicUrl, isDemo } = env();
  const url = print?.token ? `${publicUrl}/h/${print.token}` : publicUrl;
  const { pause = NO_PAUSE } = print ?? {};
  const options = { url, isDemo, ...pausedOnPrint(pause, clinic.phone) };
  const tag = tagOfPrint({ export: id, options });
  return renderHandoutPdf(async () => handout, {
    tag,
    options,
    findPictures: () => findPictures(database, clinicId, picturesIn(handout)),
  });
}
