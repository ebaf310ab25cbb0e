import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { type ClinicLayer, NO_LAYER, type OwnExercise } from './clinic-layer';
import { compileKnowledge } from './knowledge';
import { listCandidates, listNamed, orderCandidates, variantsOf } from './swap-candidates';
import type { Target } from './target';

const OWN_ID = '01a20e22-0000-7000-8000-000000000001';

const knowledgeOf = (layer: Partial<ClinicLayer> = {}) =>
  compileKnowledge({ ...NO_LAYER, ...layer });

const targetOf = (id: string) => {
  const target = knowledgeOf().targetById.get(id);
  if (!target) throw new RangeError(id);
  return target;
};

test('the same exercise done another way comes first, then what shares the type and a muscle, each with why', () => {
  expect(knowledgeOf().candidates.get('EX03-a')).toEqual([
    {
      exercise: 'EX03',
      variant: 'EX03-b',
      why: {
        en: 'The same exercise done another way (low back).',
        th: 'ท่าเดียวกันแต่ทำอีกแบบ (หลังส่วนล่าง)',
      },
    },
    ...['EX06-a', 'EX06-b'].map((variant) => ({
      exercise: 'EX06',
      variant,
      why: { en: 'Also a stretch: low back.', th: 'เป็นท่ายืดเหมือนกัน (หลังส่วนล่าง)' },
    })),
  ]);
  expect(knowledgeOf().candidates.get('EX12-a')?.[0]).toEqual({
    exercise: 'EX05',
    variant: 'EX05-a',
    why: {
      en: 'Also a strength exercise: buttock, belly.',
      th: 'เป็นท่าเสริมความแข็งแรงเหมือนกัน (ก้น หน้าท้อง)',
    },
  });
});

test('nothing stands in for an activity, and neither an activity nor a harder movement stands in', () => {
  const { candidates, targets } = knowledgeOf();
  const activities = targets.filter(({ movement }) => movement === null);
  expect(activities.map(({ id }) => candidates.get(id))).toEqual(activities.map(() => []));
  const offered = [...candidates.values()].flat();
  expect(offered.length).toBeGreaterThan(100);
  for (const { variant, exercise } of offered) {
    expect(requireVariant(variant).exercise.id).toBe(exercise);
    expect(requireVariant(variant).variant.level).not.toBe('harder');
  }
  for (const [id, list] of candidates) expect(list.map(({ variant }) => variant)).not.toContain(id);
});

const rest: OwnExercise = {
  id: OWN_ID,
  name: { en: 'Rest on the belly', th: 'นอนคว่ำพัก' },
  type: 'rest',
  attributes: ['prone'],
  muscles: ['low-back'],
  dose: requireVariant('EX11-b').variant.dose,
  moveSeconds: 4,
  oneSidedDoseLoads: null,
  isOffered: true,
};

test('a resting position is replaced by a resting position', () => {
  const [first] =
    knowledgeOf({
      exercises: [
        { ...rest, muscles: ['low-back', 'buttock'] },
        { ...rest, id: `${OWN_ID.slice(0, -1)}2` },
      ],
    }).candidates.get(OWN_ID) ?? [];
  expect(first?.why).toEqual({
    en: 'Also a resting position: low back.',
    th: 'เป็นท่าพักเหมือนกัน (หลังส่วนล่าง)',
  });
});

test('a movement that shares no muscle, or is of another type, is no candidate', () => {
  const { candidates } = knowledgeOf({
    exercises: [
      { ...rest, type: 'stretch', muscles: [] },
      { ...rest, id: `${OWN_ID.slice(0, -1)}2`, type: 'stretch' },
    ],
  });
  expect(candidates.get(OWN_ID)).toEqual([]);
  const types = (candidates.get(`${OWN_ID.slice(0, -1)}2`) ?? []).map(
    ({ variant }) => requireVariant(variant).variant.type,
  );
  expect(new Set(types)).toEqual(new Set(['stretch']));
});

test('the candidates of targets alone are in their order, their own exercise first', () => {
  const ids = (targets: Target[], of: string) =>
    listCandidates(targets)
      .get(of)
      ?.map(({ variant }) => variant);
  const all = ['EX06-a', 'EX03-b', 'EX06-b', 'EX03-a'].map(targetOf);
  expect(ids(all, 'EX03-a')).toEqual(['EX03-b', 'EX06-a', 'EX06-b']);
  expect(ids(all, 'EX06-b')).toEqual(['EX06-a', 'EX03-b', 'EX03-a']);
});

test('an exercise stands for its variants, the default first; anything else for itself', () => {
  expect(variantsOf('EX03')).toEqual(['EX03-a', 'EX03-b', 'EX03-c']);
  expect(variantsOf('EX03-b')).toEqual(['EX03-b']);
  expect(variantsOf(OWN_ID)).toEqual([OWN_ID]);
});

test('what a rule names is the exercise’s variants but the harder, and nothing that is no movement', () => {
  const byId = knowledgeOf().targetById;
  const named = listNamed(
    [{ alternatives: ['EX03', 'ACT-SWIM'] }, { alternatives: ['EX03'] }],
    byId,
  );
  const why = { en: 'The rule names it as an alternative.', th: 'กฎข้อนี้ระบุให้เป็นท่าทางเลือก' };
  expect([...named]).toEqual([
    ['EX03', ['EX03-a', 'EX03-b'].map((variant) => ({ exercise: 'EX03', variant, why }))],
    ['ACT-SWIM', []],
  ]);
});

test('preferred ones lead their kind, what the rules name comes last, and nothing twice', () => {
  const why = { en: '', th: '' };
  const one = (variant: string) => ({ exercise: variant.slice(0, 4), variant, why });
  const ordered = orderCandidates(
    targetOf('EX03-a'),
    ['EX03-b', 'EX03-c', 'EX06-a', 'EX06-b'].map(one),
    {
      named: ['EX06-a', 'EX12-a', 'EX03-a', 'EX12-a', 'EX09-b'].map(one),
      preferred: new Set(['EX03-c', 'EX06-b', 'EX09-b']),
    },
  );
  expect(ordered.map(({ variant }) => variant)).toEqual([
    ...['EX03-c', 'EX03-b', 'EX06-b', 'EX06-a'],
    ...['EX12-a', 'EX09-b'],
  ]);
});
