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

function handoutOf(variants: string[], facts: Record<string, unknown> = {}) {
  const draft = PrescriptionDraft.parse({
    entries: variants.map((variant) => ({
      exercise: variant.slice(0, 4),
      variant,
      dose: requireVariant(variant).variant.dose,
    })),
  });
  const assessment = assessPatient(PatientFacts.parse(facts), '2026-11-24');
  return buildHandout({
    draft,
    patient: { name: 'คุณตัวอย่าง', sex: 'unknown' },
    clinic: { name: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' }, phone: '02-000-0000' },
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
