import type { Dose } from '@/lib/catalog/dose';
import { minutesADay } from '@/lib/contraindications/program-load-findings';

/** One exercise and the seconds one repetition of it takes without its hold and rest. */
export type TimedDose = { dose: Dose; moveSeconds: number };

/** Whole minutes on a day of exercise, rounded up; 0 for an empty program. */
export function dailyMinutes(program: readonly TimedDose[]): number {
  return Math.ceil(minutesADay(program));
}
