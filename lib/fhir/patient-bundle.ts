import type { Bundle } from 'fhir/r4';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { courseResources } from './course-resources';
import { historyResources } from './history-resources';
import type { PatientFile } from './patient-file';
import { entryOf } from './resource';

type Written = {
  own: readonly WrittenExercise[];
  /** Under which the resources are named, without a slash at the end. */
  base: string;
  now: Date;
};

/** A patient's file as a FHIR R4 collection, for another system to read. */
export function buildPatientBundle(file: PatientFile, { own, base, now }: Written): Bundle {
  const [kept] = file.records;
  const resources = file.records.flatMap((record) => [
    ...historyResources(record, file, record === kept ? null : (kept?.patient.id ?? null)),
    ...courseResources(record, own),
  ]);
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    entry: resources.map((resource) => entryOf(resource, base)),
  };
}
