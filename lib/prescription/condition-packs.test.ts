import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import { PREFERENCES } from '@/lib/contraindications/rules';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listConditionPacks } from './condition-packs';

const noneOf = HISTORY_GROUPS.map(({ id }) => id);

function assessmentOf(...ids: string[]) {
  const factors = ids.map((id) => ({ id, status: 'present' }));
  const facts = PatientFacts.parse({ age: 50, redFlagScreen: 'done', noneOf, factors });
  return assessPatient(facts, '2026-11-24');
}

const waysOf = ({ entries }: { entries: { variant: string }[] }) =>
  entries.map(({ variant }) => variant);

test('every condition with a preference has a pack of at most four exercises, each once, with its reason', () => {
  const packs = listConditionPacks(assessmentOf());
  expect(packs.map(({ factor }) => factor)).toEqual(PREFERENCES.map(({ factor }) => factor));
  for (const pack of packs) {
    const exercises = pack.entries.map(({ exercise }) => exercise);
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises.length).toBeLessThanOrEqual(4);
    expect(new Set(exercises).size).toBe(exercises.length);
    expect(pack.note.en).not.toBe('');
  }
  expect(listConditionPacks(assessmentOf())).toEqual(packs);
});

test('only the conditions asked for, in knowledge order', () => {
  const asked = listConditionPacks(assessmentOf(), ['osteoporosis', 'disc-herniation', 'none']);
  expect(asked.map(({ factor }) => factor)).toEqual(['disc-herniation', 'osteoporosis']);
});

test('the way of an exercise follows the patient: the first with nothing above a note, else the first', () => {
  const packFor = (...more: string[]) =>
    listConditionPacks(assessmentOf('muscle-strain', ...more), ['muscle-strain']).flatMap(waysOf);
  expect(packFor()).toEqual(['EX05-a', 'EX03-b', 'EX09-a', 'EX12-a']);
  expect(packFor('heart-failure-stable')).toEqual(['EX05-b', 'EX03-b', 'EX09-a', 'EX12-b']);
  expect(packFor('vertebral-compression-fracture')).toEqual([
    'EX05-c',
    'EX03-b',
    'EX09-a',
    'EX12-a',
  ]);
});

test('where the reading is ours alone no source is named', () => {
  const packs = listConditionPacks(assessmentOf());
  const sourceOf = (factor: string) => packs.find((pack) => pack.factor === factor)?.source;
  expect(sourceOf('piriformis-syndrome')).toBe('');
  expect(sourceOf('disc-herniation')).not.toBe('');
});
