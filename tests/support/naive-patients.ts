import fc from 'fast-check';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Variant } from '@/lib/catalog/exercise';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { ATTRIBUTE_RULES, FACTOR_IDS, HISTORY_GROUPS, RED_FLAGS } from './naive-knowledge';

/** The day of every comparison; at noon of no clock, as dates are arguments. */
export const TODAY = '2026-11-22';

const DAY_MILLISECONDS = 86_400_000;

export function daysBefore(days: number): string {
  return new Date(Date.parse(TODAY) - days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

export const EVERY_GROUP = HISTORY_GROUPS.map(({ id }) => id);

const STOPPING = ATTRIBUTE_RULES.filter(({ attribute }) => attribute === '*').map(
  ({ factor }) => factor,
);
const QUIET = FACTOR_IDS.filter((id) => !STOPPING.includes(id));

/** `weight` times as often known as not. */
const orNull = <T>(known: fc.Arbitrary<T>, weight = 1) =>
  fc.option(known, { nil: null, freq: weight + 1 });

const seldom = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: known });

const since = fc.oneof(
  fc.constant({ since: null, weeksSince: null }),
  fc.integer({ min: 0, max: 420 }).map((days) => ({ since: daysBefore(days), weeksSince: null })),
  fc.integer({ min: 0, max: 60 }).map((weeksSince) => ({ since: null, weeksSince })),
);

/** A stop answers everything at once, so a stopping factor is rare. */
const factor = fc
  .record({
    id: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...QUIET) },
      { weight: 1, arbitrary: fc.constantFrom(...STOPPING) },
    ),
    status: fc.constantFrom('present', 'present', 'present', 'absent', 'unknown'),
    date: since,
    side: orNull(fc.constantFrom('left', 'right', 'both'), 2),
    surgeonCleared: fc.boolean(),
  })
  .map(({ date, ...known }) => ({ ...known, ...date }));

const GENTLE_FLAGS = RED_FLAGS.filter(
  ({ action }) => action === 'pause-and-assess' || action === 'routine-referral',
).map(({ id }) => id);

const redFlags = fc.oneof(
  { weight: 8, arbitrary: fc.constant<string[]>([]) },
  { weight: 4, arbitrary: fc.subarray(GENTLE_FLAGS, { maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.subarray(
      RED_FLAGS.map(({ id }) => id),
      { maxLength: 3 },
    ),
  },
);

export const patients: fc.Arbitrary<PatientFacts> = fc
  .record({
    age: orNull(fc.integer({ min: 10, max: 90 }), 5),
    sex: fc.constantFrom('female', 'male', 'unknown'),
    redFlagScreen: fc.constantFrom('done', 'done', 'done', 'not-done'),
    redFlags,
    redFlagsAssessed: fc.subarray(GENTLE_FLAGS),
    noneOf: fc.oneof(fc.constant(EVERY_GROUP), fc.subarray(EVERY_GROUP)),
    directionalPreference: fc.constantFrom('flexion', 'extension', 'none', 'unknown'),
    restingSystolic: orNull(fc.integer({ min: 110, max: 182 })),
    restingDiastolic: orNull(fc.integer({ min: 60, max: 109 })),
    pressureTakenOn: orNull(fc.integer({ min: 0, max: 300 }).map(daysBefore)),
    gestationWeeks: seldom(fc.integer({ min: 0, max: 42 })),
    heightCm: orNull(fc.integer({ min: 140, max: 190 })),
    weightKg: orNull(fc.integer({ min: 45, max: 120 })),
    tScore: orNull(fc.integer({ min: -35, max: 5 }).map((tenths) => tenths / 10)),
    proneArchTest: fc.constantFrom('painless', 'painful', 'not-done'),
    factors: fc.uniqueArray(factor, { selector: ({ id }) => id, maxLength: 6 }),
  })
  .map((facts) => PatientFacts.parse(facts));

/** Any dose that the request accepts: "`side` must fit the variant's default". */
function doseOf({ dose }: Variant): fc.Arbitrary<Dose> {
  const sides = dose.side === 'both' ? ['both' as const] : (['left', 'right', 'each'] as const);
  return fc.record({
    sets: fc.integer({ min: 1, max: 4 }),
    repetitions: fc.integer({ min: 1, max: 40 }),
    holdSeconds: fc.integer({ min: 0, max: 70 }),
    restSeconds: fc.integer({ min: 0, max: 60 }),
    side: fc.constantFrom<Dose['side']>(...sides),
    perDay: fc.integer({ min: 1, max: 5 }),
    daysPerWeek: fc.integer({ min: 1, max: 7 }),
  });
}

/** One to nine variants; `null` stands for the default dose of this patient. */
export const programs = fc
  .subarray([...VARIANTS], { minLength: 1, maxLength: 9 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((placed) =>
        orNull(doseOf(placed.variant)).map((dose) => ({ ...placed, dose })),
      ),
    ),
  );

export const activityLists = fc.subarray(ACTIVITIES.map(({ id }) => id));
