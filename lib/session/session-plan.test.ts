import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dose, DoseSide, sessionSeconds } from '@/lib/catalog/dose';
import { roundOf } from '@/lib/figure/tempo';
import { marksOf, type Phase, planOf, planSeconds, positionAt } from './session-plan';

const DOSE = Dose.parse({
  sets: 2,
  repetitions: 2,
  holdSeconds: 20,
  restSeconds: 10,
  side: 'each',
  perDay: 1,
  daysPerWeek: 5,
});

const anyDose = fc.record({
  sets: fc.integer({ min: 1, max: 5 }),
  repetitions: fc.integer({ min: 1, max: 30 }),
  holdSeconds: fc.integer({ min: 0, max: 60 }),
  restSeconds: fc.integer({ min: 0, max: 120 }),
  side: fc.constantFrom(...DoseSide.options),
  perDay: fc.integer({ min: 1, max: 3 }),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
});
const anyMove = fc.integer({ min: 1, max: 30 });

const told = ({ kind, set, side, repetition }: Phase) => `${kind} ${set} ${side} ${repetition}`;

test('one side is done to its end, then the other, and only then the next set', () => {
  expect(planOf({ ...DOSE, repetitions: 1, restSeconds: 0 }, 10).map(told)).toEqual([
    'count-in 1 first 0',
    'move 1 first 1',
    'hold 1 first 1',
    'return 1 first 1',
    'change-side 1 other 0',
    'move 1 other 1',
    'hold 1 other 1',
    'return 1 other 1',
    'set-rest 1 first 0',
    'move 2 first 1',
    'hold 2 first 1',
    'return 2 first 1',
    'change-side 2 other 0',
    'move 2 other 1',
    'hold 2 other 1',
    'return 2 other 1',
  ]);
});

test('a session lasts as long as the doctor was told it would', () => {
  fc.assert(
    fc.property(anyDose, anyMove, (dose, moveSeconds) => {
      const plan = planOf(dose, moveSeconds);
      const counted = plan.filter(({ kind }) => kind !== 'count-in' && kind !== 'change-side');
      expect(planSeconds(counted)).toBeCloseTo(sessionSeconds(dose, moveSeconds), 6);
    }),
  );
});

test('every repetition of the dose is there once for each set and side, and held as long as it says', () => {
  fc.assert(
    fc.property(anyDose, anyMove, (dose, moveSeconds) => {
      const plan = planOf(dose, moveSeconds);
      const moves = plan.filter(({ kind }) => kind === 'move').map(told);
      expect(moves.length).toBe(dose.sets * dose.repetitions * (dose.side === 'each' ? 2 : 1));
      expect(new Set(moves).size).toBe(moves.length);
      const holds = plan.filter(({ kind }) => kind === 'hold');
      expect(holds.length).toBe(dose.holdSeconds > 0 ? moves.length : 0);
      expect(holds.every(({ seconds }) => seconds === dose.holdSeconds)).toBe(true);
    }),
  );
});

test('the timer says hold in the moment the drawing reaches the end pose, and back when it leaves it', () => {
  const [, move, hold, back] = planOf(DOSE, 10);
  const round = roundOf(10, DOSE.holdSeconds, 7);
  expect(move?.seconds).toBeCloseTo((round.hold?.from ?? 0) * round.seconds);
  expect(hold?.seconds).toBeCloseTo(
    ((round.hold?.to ?? 0) - (round.hold?.from ?? 0)) * round.seconds,
  );
  expect(back?.seconds).toBeCloseTo((1 - (round.hold?.to ?? 0)) * round.seconds);
});

test('each second of a plan belongs to one phase, in order, and after the last to none', () => {
  fc.assert(
    fc.property(
      anyDose,
      anyMove,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (dose, move, share) => {
        const plan = planOf(dose, move);
        const seconds = planSeconds(plan) * share * 0.999;
        const position = positionAt(plan, seconds);
        const before = planSeconds(plan.slice(0, position?.index));
        expect(before + (position?.secondsGone ?? Number.NaN)).toBeCloseTo(seconds, 6);
        expect(positionAt(plan, planSeconds(plan) + 0.001)).toBeNull();
      },
    ),
  );
});

test('a mark stands where a repetition, a rest between sets or the other side begins', () => {
  const plan = planOf(DOSE, 10);
  expect(marksOf(plan)).toEqual([0, 3, 43, 83, 88, 128, 168, 228, 268, 308, 313, 353]);
});
