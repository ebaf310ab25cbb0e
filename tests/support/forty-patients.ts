import { MEDICAL_PATIENTS } from './forty-patients-medical';
import { OPERATED_AND_PREGNANT_PATIENTS } from './forty-patients-operated';
import { ORDINARY_PATIENTS } from './forty-patients-ordinary';
import { SPINE_PATIENTS } from './forty-patients-spine';
import type { PatientCase } from './patient-case';

/**
 * Forty invented patients, written from the sources and clinical sense before the rule table was
 * read, so that rules and patients can contradict each other.
 */
export const FORTY_PATIENTS: readonly PatientCase[] = [
  ...SPINE_PATIENTS,
  ...OPERATED_AND_PREGNANT_PATIENTS,
  ...MEDICAL_PATIENTS,
  ...ORDINARY_PATIENTS,
];
