import { gzipSync } from 'node:zlib';
import { assessPatient } from '@/lib/contraindications/assess';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listChoices, namesIn, shortNamesIn } from '@/lib/prescription/choices';

/** What the prescribe screen of one patient may take, gzipped; the drawn figures come on top. */
export const BYTES_AT_MOST = 30_000;

const conditions = (...ids: string[]) =>
  PatientFacts.parse({
    age: 72,
    redFlagScreen: 'done',
    factors: ids.map((id) => ({ id, status: 'present' })),
  });

/** Most of the history is open, which is the longest answer. */
export const SCREENS: readonly { who: string; facts: PatientFacts }[] = [
  { who: 'three conditions', facts: conditions('disc-herniation', 'knee-oa', 'osteopenia') },
  {
    who: 'eight conditions',
    facts: conditions(
      'disc-herniation-radiculopathy',
      'spinal-stenosis',
      'osteoporosis',
      'tha-posterior',
      'cad-stable',
      'glaucoma',
      'stroke',
      'anticoagulant-use',
    ),
  },
];

/** The patient's table and what the screen reads beside it, as `load-prescribing.ts` sends them. */
export function bytesInBrowser(facts: PatientFacts, today: string): number {
  const assessment = assessPatient(facts, today);
  const sent = {
    assessment,
    choices: listChoices(assessment),
    names: namesIn(assessment),
    shortNames: shortNamesIn(assessment),
  };
  return gzipSync(JSON.stringify(sent)).length;
}
