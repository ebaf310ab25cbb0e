import type { PatientInput } from '@/lib/patient/patient-input';
import type { NumberName } from './form-values';

const SHOWN = [
  'restingSystolic',
  'restingDiastolic',
  'heightCm',
  'weightKg',
  'tScore',
  'gestationWeeks',
] as const satisfies readonly NumberName[];

/** The recorded numbers, as recorded; what is not known is left out. */
export function listMeasures(patient: PatientInput): { name: NumberName; value: number }[] {
  return SHOWN.flatMap((name) => {
    const value = patient[name];
    return value === null ? [] : [{ name, value }];
  });
}
