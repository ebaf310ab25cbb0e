import { expect, test } from 'vitest';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { assessPatient } from '@/lib/contraindications/assess';
import { NO_LAYER } from '@/lib/contraindications/clinic-layer';
import { compileKnowledge } from '@/lib/contraindications/knowledge';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { checked, ownExercise } from '@/tests/support/own-exercise';
import { listChoices, namesIn } from './choices';

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

const own = ownExercise({
  words: { name: { en: 'Sitting press', th: '' } },
  attributes: ['chair-sitting'],
  muscles: ['back-extensors'],
  type: 'strength',
  position: 'sitting',
});
const stenosis = PatientFacts.parse({ factors: [{ id: 'spinal-stenosis', status: 'present' }] });
const assessedWith = (one: WrittenExercise) =>
  assessPatient(
    stenosis,
    '2026-11-24',
    compileKnowledge({ ...NO_LAYER, exercises: [checked(one)] }),
  );

test("a clinic's own exercise can be chosen like any other, by both names and by its muscles", () => {
  const listed = listChoices(assessedWith(own), { own: [own], held: [] });
  expect(listed).toHaveLength(13);
  const { name, set, variants } = listed[12] ?? {};
  expect({ name, set }).toEqual({ name: { en: 'Sitting press', th: 'Sitting press' }, set: null });
  expect(variants?.[0]?.terms.join(' ')).toContain('กล้ามเนื้อ');
  expect(variants).toMatchObject([
    { id: own.id, exercise: own.id, facets: { position: 'sitting' } },
  ]);
});

test('it is offered as a swap; once archived, neither as a swap nor as a choice, unless the program holds it', () => {
  const swapsIn = ({ targets }: ReturnType<typeof assessedWith>) =>
    targets['EX11-a']?.swaps.map(({ variant }) => variant) ?? [];
  const archived = { ...own, isArchived: true };
  expect(swapsIn(assessedWith(own))).toContain(own.id);
  expect(swapsIn(assessedWith(archived))).not.toContain(own.id);
  const choose = (held: string[]) =>
    listChoices(assessedWith(archived), { own: [archived], held }).map(({ exercise }) => exercise);
  expect(choose([])).not.toContain(own.id);
  expect(choose([own.id])).toContain(own.id);
});
