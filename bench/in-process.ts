import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { EXERCISES } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { buildHandout } from '@/lib/handout/build-handout';
import type { Handout } from '@/lib/handout/handout';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { drawHandout, setHandout } from '@/lib/pdf/draw-handout';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { drawDirectly, planPages } from './draw-directly';

const TODAY = '2026-11-01';
/** Rounds that are not counted. */
const WARM_UP = 40;
/** A handout of three exercises in Thai may take so many times the drawing alone. */
const PDF_TARGET = 1.8;
const facts = PatientFacts.parse({
  age: 45,
  sex: 'female',
  redFlagScreen: 'done',
  factors: [{ id: 'disc-herniation', status: 'present' }],
});

/** Medians of both, taken in turns, so that a machine busy with other things slows both alike. */
async function medianMilliseconds(runs: number, acts: [() => unknown, () => unknown]) {
  const times: [number[], number[]] = [[], []];
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const [side, act] of acts.entries()) {
      // The engine lets go of what it drew once the event loop turns, as it does between two requests.
      await turn();
      const start = performance.now();
      await act();
      if (run >= 0) times[side]?.push(performance.now() - start);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN);
}

function draftOf(count: number): PrescriptionDraft {
  const entries = EXERCISES.slice(0, count).flatMap(({ id, variants: [variant] }) =>
    variant ? [{ exercise: id, variant: variant.id, dose: variant.dose }] : [],
  );
  return PrescriptionDraft.parse({ entries });
}

function handoutOf(count: number): Handout {
  const draft = draftOf(count);
  return buildHandout({
    draft,
    patient: { name: 'Somchai', sex: 'male' },
    clinic: { name: { en: 'Clinic', th: 'คลินิก' }, phone: '02 000 0000', logo: null },
    prescriber: { name: 'Doctor', title: 'Dr', licence: '00000' },
    issuedOn: TODAY,
    versionNumber: 1,
    language: 'th',
    check: checkProgram(assessPatient(facts, TODAY), draft.entries),
  });
}

const program = draftOf(12).entries;
const full = () => checkProgram(assessPatient(facts, TODAY), program);
const empty = () => checkProgram(assessPatient(PatientFacts.parse({ factors: [] }), TODAY), []);
const [checked = 0, nothing = 0] = await medianMilliseconds(200, [full, empty]);
console.log(
  `check of a full program / empty call: ${(checked / nothing).toFixed(2)} (${checked.toFixed(2)} against ${nothing.toFixed(2)} ms)`,
);

// Both in this one process: the thread that the server draws on is left out on either side.
const url = 'http://127.0.0.1/h/0123456789abcdefghjkmnpqrstvwxyz';
for (const count of [3, 12]) {
  const handout = handoutOf(count);
  const plan = planPages((await setHandout(handout, { url })).laidOut);
  const [ours = 0, direct = 0] = await medianMilliseconds(40, [
    () => drawHandout(handout, { url }),
    () => drawDirectly(plan),
  ]);
  const missed = count === 3 && ours / direct > PDF_TARGET ? ` (MISSED ${PDF_TARGET})` : '';
  console.log(
    `PDF of ${count} exercises / the same laid-out page drawn with pdfkit: ${(ours / direct).toFixed(2)}${missed} (${ours.toFixed(0)} against ${direct.toFixed(0)} ms)`,
  );
}
