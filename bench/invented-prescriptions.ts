import { ACTIVITIES, EXERCISES, requireVariant } from '@/lib/catalog/catalog';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';

/** Xorshift with 32 bits: the same numbers on every machine. */
class Dice {
  constructor(private state: number) {}

  /** A whole number from 0, below `sides`. */
  roll(sides: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % sides;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.roll(list.length)];
    if (one === undefined) throw new RangeError('Nothing to pick from');
    return one;
  }

  /** `count` at most: what is picked twice comes once. */
  some<T>(list: readonly T[], count: number): T[] {
    return [...new Set(Array.from({ length: count }, () => this.pick(list)))];
  }
}

function invent(dice: Dice) {
  const factors = dice.some(FACTORS, dice.roll(9)).map(({ id }) => ({
    id,
    status: 'present',
    weeksSince: dice.roll(3) === 0 ? null : dice.roll(120),
    side: dice.pick(['left', 'right', 'both', null] as const),
    surgeonCleared: dice.roll(5) === 0,
  }));
  const facts = PatientFacts.parse({
    age: 18 + dice.roll(75),
    sex: dice.pick(['female', 'male', 'unknown'] as const),
    redFlagScreen: dice.roll(10) === 0 ? 'not-done' : 'done',
    noneOf: dice.some(HISTORY_GROUPS, dice.roll(12)).map(({ id }) => id),
    directionalPreference: dice.pick(['flexion', 'extension', 'none', 'unknown'] as const),
    proneArchTest: dice.pick(['painless', 'painful', 'not-done'] as const),
    factors,
  });
  const entries = dice.some(EXERCISES, 1 + dice.roll(8)).map(({ id, variants }) => {
    const variant = dice.pick(variants);
    return { exercise: id, variant: variant.id, dose: requireVariant(variant.id).variant.dose };
  });
  return { facts, entries, activities: dice.some(ACTIVITIES, dice.roll(3)).map(({ id }) => id) };
}

/** Patients and programs that nobody has, always the same ones. */
export function* inventPrescriptions(count: number) {
  const dice = new Dice(20_261_124);
  for (let made = 0; made < count; made += 1) yield invent(dice);
}
