import 'server-only';
import { boxesOf } from '@/app/(clinic)/patients/[id]/prescribe/boxes-of';
import type { PatientSummary } from '@/components/prescribe/patient-strip';
import type { Language } from '@/lib/catalog/bilingual';
import { assessPatient } from '@/lib/contraindications/assess';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { blankPatient } from '@/lib/patient/blank-patient';
import { factsOf } from '@/lib/patient/facts-of';
import { PatientInput } from '@/lib/patient/patient-input';
import { listChoices, namesIn, shortNamesIn } from '@/lib/prescription/choices';
import { PrescriptionDraft } from '@/lib/prescription/program';

const TODAY = '2026-11-01';
/** Of the disc's article rule, of a pressure above target, of nothing, and of an answer that is missing. */
const VARIANTS = ['EX03-a', 'EX12-a', 'EX09-a', 'EX05-a'];

/** An invented patient who meets every tier at once, many answers still missing. */
const PATIENT = PatientInput.parse({
  ...blankPatient(),
  name: 'อรอนงค์พรรณราย ณ อยุธยาวงศ์ตระกูลยาวมากมายตัวอย่าง',
  hospitalNumber: 'LOOK-1',
  birthDate: '1960-05-05',
  sex: 'female',
  redFlagsAskedOn: TODAY,
  redFlagsSaidBy: 'patient',
  restingSystolic: 164,
  restingDiastolic: 98,
  pressureTakenOn: TODAY,
  factors: [{ id: 'disc-herniation', status: 'present', since: '2026-10-10' }],
});

/** What the prescribe screen shows of that patient; nothing of it stands in a database. */
export function examplePrescribing(language: Language) {
  const facts = factsOf(PATIENT, TODAY);
  const assessment = assessPatient(facts, TODAY, BUILT_IN);
  const choices = listChoices(assessment, { own: [], held: [] });
  const entries = choices
    .flatMap((choice) => choice.variants)
    .filter(({ id }) => VARIANTS.includes(id))
    .map(({ id, exercise, dose }) => ({ exercise, variant: id, dose }));
  const patient: PatientSummary = {
    ...{ id: 'look', name: PATIENT.name, hospitalNumber: PATIENT.hospitalNumber },
    ...{ age: facts.age, sex: PATIENT.sex, language, unansweredCount: 12, redFlagsYes: 0 },
    conditions: [
      {
        id: 'disc-herniation',
        weeks: 3,
        name: namesIn(assessment)['disc-herniation']?.[language] ?? '',
      },
    ],
  };
  return {
    patient,
    tables: { assessment, choices, boxes: boxesOf(choices, 'woman') },
    names: namesIn(assessment),
    shortNames: shortNamesIn(assessment),
    draft: PrescriptionDraft.parse({ entries }),
    role: 'physiatrist' as const,
    before: { issuedBefore: null, today: TODAY },
  };
}
