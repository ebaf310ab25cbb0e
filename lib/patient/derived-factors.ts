import { HISTORY_GROUPS } from './minimum-history';
import type { PatientFacts } from './patient-facts';
import { RED_FLAGS } from './red-flags';

/** 65 and over: the article's advice on water, shorter programs, longer holds. Source: the derivations. */
export const OLDER_AGE_FACTORS = ['age-65-74', 'age-75-plus'];

/** What an age answers. */
export const AGE_FACTORS = ['age-under-18', ...OLDER_AGE_FACTORS];

type Derived = Map<string, 'present' | 'absent'>;

/** The six factors a male patient cannot have. Source: `semantics.md`, "Numbers answer too". */
export const BEARING_FACTORS = [
  'pregnancy-t1',
  'pregnancy-t2t3',
  'pregnancy-complicated',
  'pelvic-girdle-pain',
  'postpartum-vaginal',
  'postpartum-caesarean',
];

/**
 * Factors that follow from recorded values. A value that is not recorded says nothing.
 *
 * Bounds come from the clinical material's derivations: age bands; resting pressure 180/110 and 160/100;
 * 14 weeks of pregnancy; BMI 35; T-score -2.5 and -1.0 (which can make present, never absent).
 */
export function deriveFactors(facts: PatientFacts): Derived {
  return new Map([
    ...fromAge(facts),
    ...fromPressure(facts),
    ...fromSexAndGestation(facts),
    ...fromSize(facts),
    ...fromBone(facts),
    ...fromMedicines(facts),
    ...fromRedFlags(facts),
  ]);
}

function fromAge({ age }: PatientFacts): Derived {
  if (age === null) return new Map();
  return new Map([
    ['age-under-18', age < 18 ? 'present' : 'absent'],
    ['age-65-74', age >= 65 && age < 75 ? 'present' : 'absent'],
    ['age-75-plus', age >= 75 ? 'present' : 'absent'],
  ]);
}

function fromPressure(facts: PatientFacts): Derived {
  const { restingSystolic: systolic, restingDiastolic: diastolic } = facts;
  const isComplete = systolic !== null && diastolic !== null;
  const isUncontrolled = (systolic ?? 0) >= 180 || (diastolic ?? 0) >= 110;
  const isAbove = !isUncontrolled && ((systolic ?? 0) >= 160 || (diastolic ?? 0) >= 100);
  const isDiagnosed = isStatedPresent(facts, (id) => id.startsWith('hypertension-'));

  const derived: Derived = new Map();
  const say = (id: string, holds: boolean) => {
    if (holds) derived.set(id, 'present');
    else if (isComplete) derived.set(id, 'absent');
  };
  say('hypertension-uncontrolled', isUncontrolled);
  say('hypertension-above-target', isAbove);
  say('hypertension-controlled', isComplete && isDiagnosed && !isUncontrolled && !isAbove);
  return derived;
}

function fromSexAndGestation({ sex, gestationWeeks }: PatientFacts): Derived {
  const derived: Derived = new Map();
  if (sex === 'male') for (const id of BEARING_FACTORS) derived.set(id, 'absent');
  if (gestationWeeks === null) return derived;
  // Recorded weeks count whatever the recorded sex: present wins.
  derived.set('pregnancy-t1', gestationWeeks < 14 ? 'present' : 'absent');
  return derived.set('pregnancy-t2t3', gestationWeeks >= 14 ? 'present' : 'absent');
}

function fromSize({ heightCm, weightKg }: PatientFacts): Derived {
  if (heightCm === null || weightKg === null) return new Map();
  // Rounded: 89.6 kg at 160 cm are 35, and not a hair less.
  const bodyMassIndex = Number((weightKg / (heightCm / 100) ** 2).toFixed(6));
  return new Map([['obesity', bodyMassIndex >= 35 ? 'present' : 'absent']]);
}

function fromBone(facts: PatientFacts): Derived {
  const { tScore } = facts;
  if (tScore === null || tScore >= -1) return new Map();
  if (tScore > -2.5) return new Map([['osteopenia', 'present']]);
  const isFractured = isStatedPresent(facts, (id) => id === 'vertebral-compression-fracture');
  return isFractured ? new Map() : new Map([['osteoporosis', 'present']]);
}

function fromMedicines(facts: PatientFacts): Derived {
  const isAnticoagulated = isStatedPresent(facts, (id) => id === 'dvt-anticoagulated');
  return isAnticoagulated ? new Map([['anticoagulant-use', 'present']]) : new Map();
}

function isStatedPresent(facts: PatientFacts, matches: (id: string) => boolean): boolean {
  return facts.factors.some((factor) => factor.status === 'present' && matches(factor.id));
}

/** A yes makes its factor present; a finished screen without a yes answers the whole group. */
function fromRedFlags(facts: PatientFacts): Derived {
  const flagged = RED_FLAGS.filter((flag) => facts.redFlags.includes(flag.id));
  const isClean = facts.redFlagScreen === 'done' && facts.redFlags.length === 0;
  const group = HISTORY_GROUPS.find(({ id }) => id === 'red-flags')?.factors ?? [];
  return new Map([
    ...(isClean ? group.map((id) => [id, 'absent'] as const) : []),
    ...flagged.flatMap((flag) => (flag.factor ? [[flag.factor, 'present'] as const] : [])),
  ]);
}
