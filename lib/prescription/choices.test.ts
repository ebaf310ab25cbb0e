import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { NO_LAYER } from '@/lib/contraindications/clinic-layer';
import { compileKnowledge } from '@/lib/contraindications/knowledge';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listChoices, namesIn, offerCatalogOnly } from './choices';

const facts = PatientFacts.parse({
  factors: [{ id: 'disc-herniation', status: 'present', weeksSince: 3 }],
});
const assessment = assessPatient(facts, '2026-11-24');
const choices = listChoices(assessment);

test('every exercise of the article can be chosen, its default variant first in name', () => {
  expect(choices).toHaveLength(12);
  for (const { defaultVariant, name, variants } of choices) {
    expect(variants.find(({ id }) => id === defaultVariant)?.name).toEqual(name);
  }
});

test('an exercise is found by Thai, English, muscle and equipment', () => {
  const found = (word: string) =>
    choices.filter(({ searchText }) => searchText.includes(word)).map(({ exercise }) => exercise);
  expect(found('bridge')).toContain('EX12');
  expect(found('กดหลังแนบพื้น')).toContain('EX05');
  expect(found('กล้ามเนื้อก้นมัดใหญ่')).toContain('EX05');
  expect(found('towel')).toContain('EX01');
});

test('positions come from the movement attributes', () => {
  const positions = Object.fromEntries(
    choices.flatMap(({ variants }) => variants.map(({ id, position }) => [id, position])),
  );
  expect(positions).toMatchObject({
    'EX01-a': 'lying',
    'EX01-c': 'standing',
    'EX06-a': 'sitting',
    'EX11-c': 'kneeling',
  });
});

test('every condition and movement a finding names has words', () => {
  const names = namesIn(assessment);
  const named = assessment.findings.flatMap(({ because }) =>
    because.flatMap(({ factor, attribute }) =>
      [factor, attribute].filter((id) => id !== undefined),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect(names).toHaveProperty([id]);
});

test('the screen offers no exercise of the clinic as a swap, which it could not prescribe', () => {
  const own = {
    id: '01a20e22-0000-7000-8000-000000000001',
    name: { en: 'Sitting press', th: 'นั่งดัน' },
    type: 'strength' as const,
    attributes: ['chair-sitting'],
    muscles: ['back-extensors'],
    dose: requireVariant('EX11-a').variant.dose,
    moveSeconds: 4,
    oneSidedDoseLoads: null,
  };
  const stenosis = PatientFacts.parse({ factors: [{ id: 'spinal-stenosis', status: 'present' }] });
  const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [own] });
  const assessed = assessPatient(stenosis, '2026-11-24', knowledge);
  const swapsIn = ({ targets }: typeof assessed) =>
    targets['EX11-a']?.swaps.map(({ variant }) => variant) ?? [];
  expect(swapsIn(assessed)).toContain(own.id);
  expect(swapsIn(offerCatalogOnly(assessed))).not.toContain(own.id);
  expect(swapsIn(offerCatalogOnly(assessed)).length).toBeGreaterThan(0);
});
