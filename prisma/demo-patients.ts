import { blankPatient } from '@/lib/patient/blank-patient';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { noneOfEach } from '@/lib/patient/none-of-each';
import { PatientInput } from '@/lib/patient/patient-input';

type Known = Partial<Omit<PatientInput, 'factors'>> &
  Pick<PatientInput, 'name' | 'hospitalNumber' | 'birthDate' | 'sex'> & {
    factors: { id: string; since?: string; side?: 'left' | 'right' }[];
  };

/** A calendar day so many days before `today`; both `YYYY-MM-DD`. */
export function daysBefore(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** Six invented people. Each was asked everything; what is not listed was answered no. */
export function demoPatients(today: string): Record<DemoPatient, PatientInput> {
  const bornBefore = (years: number) => `${Number(today.slice(0, 4)) - years}-01-01`;
  return {
    slippedDisc: answered(today, {
      name: 'Anan Example',
      hospitalNumber: 'DEMO-01',
      birthDate: bornBefore(34),
      sex: 'male',
      language: 'en',
      directionalPreference: 'extension',
      factors: [{ id: 'disc-herniation', since: daysBefore(today, 21) }],
    }),
    osteoporosis: answered(today, {
      name: 'บุญมี ตัวอย่าง',
      hospitalNumber: 'DEMO-02',
      birthDate: bornBefore(71),
      sex: 'female',
      tScore: -2.8,
      factors: [
        { id: 'osteoporosis' },
        { id: 'vertebral-compression-fracture', since: daysBefore(today, 730) },
      ],
    }),
    stenosis: answered(today, {
      name: 'ประสิทธิ์ ตัวอย่าง',
      hospitalNumber: 'DEMO-03',
      birthDate: bornBefore(66),
      sex: 'male',
      directionalPreference: 'flexion',
      restingSystolic: 164,
      restingDiastolic: 98,
      pressureTakenOn: today,
      factors: [{ id: 'spinal-stenosis' }],
    }),
    pregnant: answered(today, {
      name: 'มาลี ตัวอย่าง',
      hospitalNumber: 'DEMO-04',
      birthDate: bornBefore(31),
      sex: 'female',
      gestationWeeks: 26,
      gestationOn: today,
      factors: [{ id: 'nonspecific-lbp' }],
    }),
    muscleStrain: answered(today, {
      name: 'ธีระ ตัวอย่าง',
      hospitalNumber: 'DEMO-05',
      birthDate: bornBefore(24),
      sex: 'male',
      factors: [{ id: 'muscle-strain', since: daysBefore(today, 38) }],
    }),
    // The date of the operation is what nobody knows here.
    hipReplacement: answered(today, {
      name: 'วิชัย ตัวอย่าง',
      hospitalNumber: 'DEMO-06',
      birthDate: bornBefore(68),
      sex: 'male',
      factors: [{ id: 'tha-unknown-approach', side: 'right' }],
    }),
  };
}

export type DemoPatient =
  | 'slippedDisc'
  | 'osteoporosis'
  | 'stenosis'
  | 'pregnant'
  | 'muscleStrain'
  | 'hipReplacement';

function answered(today: string, { factors, ...known }: Known): PatientInput {
  return PatientInput.parse({
    ...blankPatient(),
    redFlagsAskedOn: today,
    redFlagsSaidBy: 'patient',
    noneOf: noneOfEach(
      HISTORY_GROUPS.map(({ id }) => id),
      { saidOn: today, saidBy: 'patient' },
    ),
    ...known,
    factors: factors.map((factor) => ({ ...factor, status: 'present' })),
  });
}
