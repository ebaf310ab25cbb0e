import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { DoseLimit } from './assessment';
import { countOf, doseFindings, isOver, mendDose } from './dose-findings';
import type { Finding } from './finding';

const DOSE: Dose = {
  ...requireVariant('EX05-c').variant.dose,
  sets: 2,
  repetitions: 10,
  holdSeconds: 20,
  perDay: 3,
  side: 'both',
};

function limit(rule: string, more: Partial<DoseLimit> & { tier?: Finding['tier'] }): DoseLimit {
  const { tier = 'caution', field = 'holdSeconds', ...rest } = more;
  const finding: Finding = {
    kind: 'dose-limit',
    tier,
    evidence: 'B',
    review: 'interpretation',
    ruleIds: [rule],
    because: [{ factor: `of-${rule}` }],
    missing: [],
    message: { en: rule, th: rule },
    sources: [],
    field,
  };
  return { rule, field, min: null, max: null, dateDecides: [], finding, ...rest };
}

test.each<[DoseLimit['field'], Partial<Dose>, number]>([
  ['holdSeconds', {}, 20],
  ['sets', {}, 2],
  ['perDay', {}, 3],
  ['repetitions', {}, 60],
  ['repetitions', { side: 'each' }, 120],
  ['repetitions', { side: 'left' }, 60],
  ['repetitions', { sets: 1, perDay: 1, side: 'right' }, 10],
])('%s of a day at %j are %i', (field, change, expected) => {
  expect(countOf(field, { ...DOSE, ...change })).toBe(expected);
});

test('a limit is kept at its bound and broken beyond it', () => {
  const over = (bounds: Partial<DoseLimit>) => isOver(limit('D', bounds), DOSE);
  expect([over({ max: 20 }), over({ max: 19 })]).toEqual([false, true]);
  expect([over({ min: 20 }), over({ min: 21 })]).toEqual([false, true]);
  expect(over({})).toBe(false);
});

test('one finding per field, in the words of its worst rule, with all that is missing once', () => {
  const undated = (rule: string, tier: Finding['tier'], missing: string[]) => {
    const one = limit(rule, { tier });
    return { ...one, finding: { ...one.finding, missing } };
  };
  const found = doseFindings([
    undated('D1', 'note', ['since']),
    limit('D2', { field: 'sets', tier: 'note' }),
    undated('D3', 'caution', ['since']),
  ]);
  expect(found).toMatchObject([
    {
      field: 'holdSeconds',
      tier: 'caution',
      message: { en: 'D3' },
      ruleIds: ['D3', 'D1'],
      because: [{ factor: 'of-D3' }, { factor: 'of-D1' }],
      missing: ['since'],
    },
    { field: 'sets', tier: 'note', ruleIds: ['D2'], missing: [] },
  ]);
  expect(doseFindings([])).toEqual([]);
});

const mend = (limits: DoseLimit[], dose: Partial<Dose> = {}) =>
  mendDose({ field: limits[0]?.field ?? 'sets', ruleIds: limits.map(({ rule }) => rule) }, limits, {
    ...DOSE,
    ...dose,
  });

test('the smallest change that ends a finding is one number', () => {
  expect(mend([limit('D1', { max: 15 }), limit('D2', { max: 10 })])).toEqual({ holdSeconds: 10 });
  expect(mend([limit('D1', { min: 25 }), limit('D2', { min: 30 })])).toEqual({ holdSeconds: 30 });
  expect(mend([limit('D1', { min: 25, max: 60 })])).toEqual({ holdSeconds: 25 });
  expect(mend([limit('D1', { field: 'perDay', max: 2 })])).toEqual({ perDay: 2 });
});

test('repetitions are lowered so that those of the whole day fit', () => {
  const daily = limit('D1', { field: 'repetitions', max: 40 });
  expect(mend([daily])).toEqual({ repetitions: 6 });
  expect(mend([daily], { side: 'each' })).toEqual({ repetitions: 3 });
  expect(mend([daily], { side: 'each', sets: 7 })).toBeNull();
});

test('what no single number can mend, or no limit speaks of, is left to the doctor', () => {
  expect(mend([limit('D1', { max: 10 }), limit('D2', { min: 30 })])).toBeNull();
  const [one, other] = [limit('D1', { max: 10 }), limit('D2', { max: 5 })];
  expect(mendDose({ field: 'holdSeconds', ruleIds: ['D1'] }, [one, other], DOSE)).toEqual({
    holdSeconds: 10,
  });
  expect(mendDose({ field: 'holdSeconds', ruleIds: ['D9'] }, [one], DOSE)).toBeNull();
  expect(mendDose({ ruleIds: ['D1'] }, [one], DOSE)).toBeNull();
  expect(mend([limit('D1', { field: 'sets', max: 0 })])).toBeNull();
  expect(mend([limit('D1', { field: 'sets', max: 1 })])).toEqual({ sets: 1 });
});
