import { blankPatient } from '@/lib/patient/blank-patient';
import { clinicDay } from '@/lib/patient/clinic-day';
import { noneOfEach } from '@/lib/patient/none-of-each';
import type { PatientInput } from '@/lib/patient/patient-input';
import { HISTORY_GROUP_IDS } from './content';

/** A condition that somebody has; `since`: `YYYY-MM-DD`, `null` = nobody knows. */
export const present = (
  id: string,
  since: string | null = null,
): PatientInput['factors'][number] => ({
  id,
  status: 'present',
  since,
  side: null,
  surgeonCleared: false,
});

/** An invented patient with a strained muscle who was asked everything and said no to the rest. */
export function answeredPatient(
  known: Pick<PatientInput, 'hospitalNumber'> & Partial<PatientInput>,
): PatientInput {
  const today = clinicDay(new Date());
  return {
    ...blankPatient(),
    name: 'Somchai Example',
    birthDate: '1998-01-01',
    sex: 'male',
    redFlagsAskedOn: today,
    redFlagsSaidBy: 'patient',
    noneOf: noneOfEach(HISTORY_GROUP_IDS, { saidOn: today, saidBy: 'patient' }),
    factors: [present('muscle-strain')],
    ...known,
  };
}
