import { type Dose, sessionSeconds } from '@/lib/catalog/dose';

/** One exercise and the seconds one repetition of it takes without its hold and rest. */
export type TimedDose = { dose: Dose; moveSeconds: number };

/** Whole minutes on a day of exercise, rounded up; 0 for an empty program. */
export function dailyMinutes(program: readonly TimedDose[]): number {
  const seconds = program.map(
    ({ dose, moveSeconds }) => sessionSeconds(dose, moveSeconds) * dose.perDay,
  );
  return Math.ceil(seconds.reduce((sum, one) => sum + one, 0) / 60);
}
