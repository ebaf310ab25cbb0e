import { expect, test } from 'vitest';
import { ACTIVITIES, requireVariant, VARIANTS } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { FACTORS } from '@/lib/patient/factors';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { buildHandout } from './build-handout';
import { Handout } from './handout';

const activityIds = ACTIVITIES.map((activity) => activity.id);

type Answer = Partial<Record<'override' | 'phase', unknown>>;

function handoutOf(
  variants: string[],
  facts: Record<string, unknown> = {},
  answers: Record<string, Answer> = {},
  shownName: string | null = null,
) {
  const draft = PrescriptionDraft.parse({
    entries: variants.map((variant) => ({
      exercise: variant.slice(0, 4),
      variant,
      dose: requireVariant(variant).variant.dose,
      ...answers[variant],
    })),
    phaseWeeks: 3,
    shownName,
  });
  const assessment = assessPatient(PatientFacts.parse(facts), '2026-11-24');
  return buildHandout({
    draft,
    patient: { name: 'คุณตัวอย่าง', sex: 'unknown' },
    clinic: { name: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' }, phone: '02-000-0000', logo: null },
    prescriber: { name: 'Demo Satit', title: 'Dr', licence: '00000' },
    issuedOn: '2026-11-24',
    versionNumber: 1,
    language: 'th',
    check: checkProgram(assessment, draft.entries, activityIds),
  });
}

test('every handout ends with the disclaimer, word for word, and is a handout by its schema', () => {
  for (const variants of [['EX01-a'], ['EX03-a', 'EX11-b', 'EX12-e']]) {
    const handout = handoutOf(variants);
    expect(Handout.parse(handout)).toEqual(handout);
    expect(handout.blocks.at(-1)).toMatchObject({
      kind: 'disclaimer',
      text: {
        en: 'Exercises for back pain are beneficial for many conditions, but may be harmful for some. Therefore, it is important to consult with a doctor or specialist before attempting self-exercise.',
        th: 'การออกกำลังกายแก้ปวดหลังมีประโยชน์ต่อหลายโรค แต่อาจเป็นอันตรายต่อบางโรค จึงควรปรึกษาแพทย์หรือผู้เชี่ยวชาญก่อนออกกำลังกายด้วยตนเอง',
      },
    });
  }
});

test('the patient is called as the record says, or as the doctor chose to show', () => {
  expect(handoutOf(['EX01-a']).blocks[0]).toMatchObject({ patientName: 'คุณตัวอย่าง' });
  const chosen = handoutOf(['EX01-a'], {}, {}, ' ตัวอย่าง ');
  expect(chosen.blocks[0]).toMatchObject({ patientName: 'ตัวอย่าง' });
  expect(JSON.stringify(chosen)).not.toContain('คุณตัวอย่าง');
});

test('each variant prints its own start and steps', () => {
  for (const { variant } of VARIANTS) {
    const block = handoutOf([variant.id]).blocks[1];
    expect(block).toMatchObject({
      variant: variant.id,
      start: variant.start,
      steps: variant.steps,
    });
  }
});

test('the handout of a patient with a slipped disc names no condition, and says what to avoid', () => {
  const factors = [{ id: 'disc-herniation', status: 'present', weeksSince: 3 }];
  const handout = handoutOf(['EX05-a', 'EX09-a', 'EX12-a'], { factors });
  const frozen = JSON.stringify(handout);
  for (const { id, name } of FACTORS) {
    const said = [id, name.en, name.th].filter((text) => frozen.includes(text));
    expect(said, id).toEqual([]);
  }
  const advice = handout.blocks.find((block) => block.kind === 'activities');
  expect(advice?.avoid.map(({ id }) => id)).toContain('SPORT-BASKETBALL');
});

test('an activity that was not asked of, or not answered for, is never advised', () => {
  const advice = handoutOf(['EX09-a']).blocks.find((block) => block.kind === 'activities');
  expect(advice?.doThese ?? []).toEqual([]);
});

const exercisesOf = ({ blocks }: Handout) => blocks.filter(({ kind }) => kind === 'exercise');
const minutesOf = ({ blocks }: Handout) =>
  blocks.flatMap((block) => (block.kind === 'title' ? block.minutesPerDay : []));

test('what is done under supervision only is not on the home sheet, in words, number or minutes', () => {
  const override = { reason: 'supervised-only', note: 'In the gym.' };
  const handout = handoutOf(['EX03-a', 'EX09-a'], {}, { 'EX03-a': { override } });
  const alone = handoutOf(['EX09-a']);
  expect(exercisesOf(handout)).toEqual(exercisesOf(alone));
  expect(minutesOf(handout)).toEqual(minutesOf(alone));
  expect(JSON.stringify(handout)).not.toContain(requireVariant('EX03-a').variant.name.th);
});

test('phases follow each other in weeks, numbered through, and a day is as long as in the longest one', () => {
  const phased = { 'EX09-a': { phase: 2 }, 'EX12-a': { phase: 3 } };
  const handout = handoutOf(['EX01-b', 'EX05-a', 'EX09-a', 'EX12-a'], {}, phased);
  expect(exercisesOf(handout)).toMatchObject([
    { number: 1, variant: 'EX01-b', weeks: { from: 1, to: 3 } },
    { number: 2, variant: 'EX05-a', weeks: { from: 1, to: 3 } },
    { number: 3, variant: 'EX09-a', weeks: { from: 4, to: 6 } },
    { number: 4, variant: 'EX12-a', weeks: { from: 7, to: null } },
  ]);
  const first = minutesOf(handoutOf(['EX01-b', 'EX05-a']));
  const later = [...minutesOf(handoutOf(['EX09-a'])), ...minutesOf(handoutOf(['EX12-a']))];
  expect(minutesOf(handout)).toEqual([Math.max(...first, ...later)]);
  expect(exercisesOf(handoutOf(['EX09-a']))).toMatchObject([{ weeks: null }]);
});

test('a handout issued before there were phases still reads', () => {
  const handout = handoutOf(['EX09-a']);
  const stored = JSON.parse(JSON.stringify(handout).replaceAll('"weeks":null', '"gone":0'));
  for (const block of stored.blocks) delete block.gone;
  expect(Handout.parse(stored)).toEqual(handout);
});
