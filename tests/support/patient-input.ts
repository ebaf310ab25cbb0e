import { blankPatient } from '@/lib/patient/blank-patient';
import { PatientInput } from '@/lib/patient/patient-input';

/** An invented patient of whom nothing clinical is known; the test says what is. */
export function unknownPatient(known: Partial<PatientInput> = {}): PatientInput {
  return PatientInput.parse({
    ...blankPatient(),
    name: 'Anong Example',
    hospitalNumber: 'TEST-1',
    ...known,
  });
}
