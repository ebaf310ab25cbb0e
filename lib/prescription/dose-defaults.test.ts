import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requireVariant, VARIANTS } from '@/lib/catalog/catalog';
import { type Dose, USUAL_DOSE } from '@/lib/catalog/dose';
import { assessPatient } from '@/lib/contraindications/assess';
import { isOver } from '@/lib/contraindications/dose-findings';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { changeDoses } from './bulk-dose';
import { listChoices } from './choices';
import { limitsOn, withDefaults, withinLimits } from './dose-defaults';
import { newEntry } from './edit-program';
import { PrescriptionDraft } from './program';

const heart = PatientFacts.parse({ age: 60, factors: [{ id: 'cad-stable', status: 'present' }] });
const limited = assessPatient(heart, '2026-11-24');
const free = assessPatient(PatientFacts.parse({ age: 34 }), '2026-11-24');
const BRIDGE = 'EX05-a';
const { dose } = requireVariant(BRIDGE).variant;
const offered = (assessment: typeof free, saved: Dose) =>
  withDefaults(listChoices(assessment), { [BRIDGE]: saved }, assessment)
    .flatMap(({ variants }) => variants)
    .find(({ id }) => id === BRIDGE);

test('a default of the doctor’s own is where an exercise starts, but for its side', () => {
  const saved: Dose = { ...dose, sets: 4, repetitions: 7, side: 'left' };
  const found = offered(free, saved);
  expect(found).toMatchObject({
    dose: { ...saved, side: dose.side },
    ownDefault: { isLowered: false },
  });
});

test('a limit of the patient wins over it, and what no limit speaks of stays', () => {
  const hold = limitsOn(limited, BRIDGE).find(({ field }) => field === 'holdSeconds');
  expect(hold?.max).toBeGreaterThan(0);
  const saved: Dose = { ...dose, holdSeconds: 60, restSeconds: 45 };
  const found = offered(limited, saved);
  expect(found?.ownDefault).toEqual({ isLowered: true });
  expect(found?.dose.restSeconds).toBe(45);
  expect(found?.dose.holdSeconds).toBeLessThanOrEqual(hold?.max ?? 0);
});

const usual = <Field extends keyof typeof USUAL_DOSE>(field: Field) => {
  const [min, max] = USUAL_DOSE[field];
  return fc.integer({ min, max });
};
const anyDose: fc.Arbitrary<Dose> = fc.record({
  sets: usual('sets'),
  repetitions: usual('repetitions'),
  holdSeconds: usual('holdSeconds'),
  restSeconds: usual('restSeconds'),
  perDay: usual('perDay'),
  daysPerWeek: usual('daysPerWeek'),
  side: fc.constantFrom('both' as const, 'each' as const),
});

test('whatever a doctor keeps, a patient is offered nothing beyond a limit, or this patient’s own dose', () => {
  const ids = VARIANTS.map(({ variant }) => variant.id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), anyDose, (id, wanted) => {
      const limits = limitsOn(limited, id);
      const safe = limited.targets[id]?.dose ?? wanted;
      const found = withinLimits(wanted, limits, safe);
      const isWithin = limits.every((limit) => !isOver(limit, found));
      expect(isWithin || found === safe).toBe(true);
    }),
  );
});

test('one change for several holds the limits, says where, and leaves the others alone', () => {
  const entryOf = (variant: string) =>
    newEntry({
      exercise: variant.slice(0, 4),
      variant,
      dose: requireVariant(variant).variant.dose,
    });
  const draft = PrescriptionDraft.parse({ entries: ['EX01-b', BRIDGE, 'EX09-a'].map(entryOf) });
  const limitsOf = (variant: string) => (variant === BRIDGE ? limitsOn(limited, variant) : []);
  const change = { holdSeconds: 45, sets: 2 };
  const { draft: changed, lowered } = changeDoses(draft, ['EX01-b', BRIDGE], { change, limitsOf });
  expect(lowered).toEqual([BRIDGE]);
  const [first, bridge, other] = changed.entries;
  expect(first?.dose).toMatchObject(change);
  expect(bridge?.dose.holdSeconds).toBeLessThan(45);
  expect(bridge?.dose.sets).toBe(2);
  expect(other).toEqual(draft.entries[2]);
});
