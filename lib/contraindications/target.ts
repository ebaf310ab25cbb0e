import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { MovementType, Variant } from '@/lib/catalog/exercise';
import { FACTORS } from '@/lib/patient/factors';
import type { OwnExercise } from './clinic-layer';
import { FactorVerdicts } from './factor-verdicts';
import type { Finding } from './finding';
import type { DoseRule } from './rule';
import { DOSE_RULES, OPEN_QUESTIONS, PROGRAM_RULES } from './rules';
import type { TargetRule } from './target-rule';

/** What the check needs of a variant or of a clinic's own exercise. */
export type Movement = {
  type: MovementType;
  level: Variant['level'];
  muscles: readonly string[];
  dose: Dose;
  moveSeconds: number;
};

/** What a movement adds to a whole program. */
export type ProgramLoad = {
  moveSeconds: number;
  /** Attributes that bend or arch the back in earnest; a mild one does not count. */
  bends: string[];
  arches: string[];
  /** Loads of which three in one program are too many, each once. */
  loads: string[];
};

/** One thing a rule can speak of: a variant, an exercise of the clinic's own, or an activity. */
export type Target = {
  id: string;
  /** Exercise of a variant; an own exercise is its own; `null` for an activity. */
  exercise: string | null;
  /** `null` for an activity. */
  movement: Movement | null;
  attributes: readonly string[];
  isUntagged: boolean;
  load: ProgramLoad | null;
  /** A one-sided dose loads the worked side only. */
  loadsWorkedSideOnly: boolean;
  /** False for an own exercise that is no longer prescribed: it is checked where it was, and offered nowhere. */
  isOffered: boolean;
  /** Rules that speak of it, by factor. */
  verdicts: ReadonlyMap<string, FactorVerdicts>;
  /** Factors that could make it caution or worse, on some date, side or clearance, stops left out: their places. */
  worrying: readonly number[];
  /** Some rule asks on which side a one-sided dose is. */
  isSided: boolean;
  /**
   * Dose rules of this movement, by id, whoever the patient is; whether one fires is the patient's.
   * Movements with the same rules hold the same set.
   */
  doseRules: ReadonlySet<string>;
};

type Sketch = Pick<
  Target,
  'id' | 'exercise' | 'movement' | 'attributes' | 'loadsWorkedSideOnly' | 'isOffered'
>;

const directions = PROGRAM_RULES.find(({ check }) => check === 'against_directional_preference');
const repeated = PROGRAM_RULES.find(({ check }) => check === 'repeat_load_same_attribute');

const BENDING: readonly string[] = directions?.bending ?? [];
const ARCHING: readonly string[] = directions?.arching ?? [];

function loadOf({ movement, attributes }: Sketch): ProgramLoad | null {
  if (!movement) return null;
  return {
    moveSeconds: movement.moveSeconds,
    bends: attributes.filter((id) => BENDING.includes(id)),
    arches: attributes.filter((id) => ARCHING.includes(id)),
    loads: [...new Set(attributes)].filter((id) => repeated?.attributes.includes(id)),
  };
}

function speaksOf({ when }: DoseRule, { movement, attributes }: Sketch): boolean {
  if (!movement) return false;
  if (when.type && when.type !== movement.type) return false;
  if (when.attribute && !attributes.includes(when.attribute)) return false;
  return !(when.notAttribute && attributes.includes(when.notAttribute));
}

function openAttributes(id: string): string[] {
  return OPEN_QUESTIONS.filter(({ variants }) => variants.includes(id)).flatMap(
    ({ attribute }) => attribute ?? [],
  );
}

/** Gives the one object of all that have the same key. */
function internBy<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const before = known.get(key) ?? value;
    known.set(key, before);
    return before;
  };
}

/** What targets share: equal findings of one factor, and equal sets of dose rules. */
function shareAmongTargets() {
  return {
    finding: internBy(
      ({ because, ruleIds, missing, open }: Finding) =>
        `${because[0]?.factor} ${ruleIds.join()} ${missing.join()} ${open}`,
    ),
    doseRules: internBy((ids: ReadonlySet<string>) => [...ids].join()),
  };
}

function describeTarget(
  sketch: Sketch,
  rules: readonly TargetRule[],
  shared: ReturnType<typeof shareAmongTargets>,
): Target {
  const { id, exercise, attributes } = sketch;
  const byFactor = new Map<string, TargetRule[]>();
  for (const rule of rules) {
    const isNamed = rule.target !== null && (rule.target === id || rule.target === exercise);
    if (!isNamed && !(rule.attribute !== null && attributes.includes(rule.attribute))) continue;
    byFactor.set(rule.factor, [...(byFactor.get(rule.factor) ?? []), rule]);
  }
  const { loadsWorkedSideOnly } = sketch;
  const context = { loadsWorkedSideOnly, open: openAttributes(id), intern: shared.finding };
  const verdicts = new Map(
    [...byFactor].map(([factor, its]) => [factor, new FactorVerdicts(its, context)]),
  );
  return {
    ...sketch,
    isUntagged: attributes.length === 0,
    load: loadOf(sketch),
    verdicts,
    isSided: [...verdicts.values()].some(({ isSided }) => isSided),
    worrying: FACTORS.flatMap(({ id }, place) =>
      byFactor.get(id)?.some(({ tier }) => tier !== 'note') ? [place] : [],
    ),
    doseRules: shared.doseRules(
      new Set(DOSE_RULES.filter((rule) => speaksOf(rule, sketch)).map(({ id }) => id)),
    ),
  };
}

const variants: Sketch[] = EXERCISES.flatMap((exercise) =>
  exercise.variants.map((variant) => ({
    id: variant.id,
    exercise: exercise.id,
    movement: { ...variant, muscles: variant.figure.muscles },
    attributes: variant.attributes,
    loadsWorkedSideOnly: variant.oneSidedDoseLoads === 'worked',
    isOffered: true,
  })),
);
const activities: Sketch[] = ACTIVITIES.map(({ id, attributes }) => ({
  id,
  exercise: null,
  movement: null,
  attributes,
  loadsWorkedSideOnly: false,
  isOffered: true,
}));

/** Every variant, then the clinic's own exercises, then every activity, in knowledge order. */
export function describeTargets(
  rules: readonly TargetRule[],
  own: readonly OwnExercise[],
): Target[] {
  const ownSketches = own.map(
    (exercise): Sketch => ({
      id: exercise.id,
      exercise: exercise.id,
      movement: { ...exercise, level: 'default' },
      attributes: exercise.attributes,
      loadsWorkedSideOnly: exercise.oneSidedDoseLoads === 'worked',
      isOffered: exercise.isOffered,
    }),
  );
  const shared = shareAmongTargets();
  return [...variants, ...ownSketches, ...activities].map((sketch) =>
    describeTarget(sketch, rules, shared),
  );
}
