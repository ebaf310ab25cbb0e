import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { naiveCheck } from './naive-check';
import type { NaiveEntry } from './naive-knowledge';
import { TODAY } from './naive-patients';
import { differences, reduceResult } from './naive-reduce';

/** Where the check and its naive second reading differ on one program; empty: they agree. */
export function compareReadings(
  { facts, assessment }: { facts: PatientFacts; assessment: Assessment },
  entries: readonly NaiveEntry[],
  activities: readonly string[],
): string[] {
  const real = reduceResult(checkProgram(assessment, entries, activities));
  return differences(real, naiveCheck(facts, TODAY, entries, activities));
}
