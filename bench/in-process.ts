import { performance } from 'node:perf_hooks';
import PDFDocument from 'pdfkit';
import { EXERCISES } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { buildHandout } from '@/lib/handout/build-handout';
import type { Handout } from '@/lib/handout/handout';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { renderHandoutPdf } from '@/lib/pdf/render-handout';
import { PrescriptionDraft } from '@/lib/prescription/program';

const TODAY = '2026-11-01';
const FONT = 'node_modules/@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf';
const facts = PatientFacts.parse({
  age: 45,
  sex: 'female',
  redFlagScreen: 'done',
  factors: [{ id: 'disc-herniation', status: 'present' }],
});

async function medianMilliseconds(runs: number, act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
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
    patient: { name: 'Somchai' },
    clinic: { name: { en: 'Clinic', th: 'คลินิก' }, phone: '02 000 0000' },
    prescriber: { name: 'Doctor', title: 'Dr', licence: '00000' },
    issuedOn: TODAY,
    versionNumber: 1,
    language: 'th',
    check: checkProgram(assessPatient(facts, TODAY), draft.entries),
  });
}

/** The same words with pdfkit alone: no layout engine, no figures. */
function drawDirectly(handout: Handout): Promise<void> {
  return new Promise((resolve) => {
    const page = new PDFDocument({ size: 'A4', margin: 40 });
    page.on('data', () => undefined).on('end', resolve);
    page.font(FONT).fontSize(12);
    for (const block of handout.blocks) {
      if (block.kind !== 'exercise') continue;
      page.text(`${block.number}. ${block.name.th}`).text(block.doseSentence.th);
      for (const step of block.steps) page.text(step.th);
    }
    page.end();
  });
}

const program = draftOf(12).entries;
const full = () => checkProgram(assessPatient(facts, TODAY), program);
const empty = () => checkProgram(assessPatient(PatientFacts.parse({ factors: [] }), TODAY), []);
const [checked, nothing] = [
  await medianMilliseconds(200, full),
  await medianMilliseconds(200, empty),
];
console.log(
  `check of a full program / empty call: ${(checked / nothing).toFixed(2)} (${checked.toFixed(2)} ms)`,
);

for (const count of [3, 12]) {
  const handout = handoutOf(count);
  const direct = await medianMilliseconds(12, () => drawDirectly(handout));
  const ours = await medianMilliseconds(12, () =>
    renderHandoutPdf(handout, { url: 'http://127.0.0.1/h/bench' }),
  );
  console.log(
    `PDF of ${count} exercises / pdfkit directly: ${(ours / direct).toFixed(2)} (${ours.toFixed(0)} ms)`,
  );
}
process.exit(0);
