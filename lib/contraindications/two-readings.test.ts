import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VARIANTS } from '@/lib/catalog/catalog';
import { compareReadings } from '@/tests/support/compare-readings';
import { activityLists, patients, programs, TODAY } from '@/tests/support/naive-patients';
import { naiveDefaultDose } from '@/tests/support/naive-swaps';
import { assessPatient } from './assess';

test('both readings agree on any patient and program, swaps and default doses included', () => {
  fc.assert(
    fc.property(patients, programs, activityLists, (facts, chosen, activities) => {
      const assessment = assessPatient(facts, TODAY);
      const entries = chosen.map(({ exercise, variant, dose }) => ({
        exercise: exercise.id,
        variant: variant.id,
        dose: dose ?? naiveDefaultDose(variant, facts, TODAY),
      }));
      const found = compareReadings({ facts, assessment }, entries, activities);
      expect(found, found.join('\n')).toEqual([]);
    }),
  );
});

test('both readings offer any patient the same default doses', () => {
  fc.assert(
    fc.property(patients, (facts) => {
      const { targets } = assessPatient(facts, TODAY);
      const offered = VARIANTS.map(({ variant }) => targets[variant.id]?.dose);
      expect(offered).toEqual(
        VARIANTS.map(({ variant }) => naiveDefaultDose(variant, facts, TODAY)),
      );
    }),
  );
});
