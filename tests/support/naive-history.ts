import type { PatientFacts } from '@/lib/patient/patient-facts';
import { FACTOR_IDS, HISTORY_GROUPS, RED_FLAGS } from './naive-knowledge';

type Answer = 'present' | 'absent' | 'unknown';

export type NaiveHistory = {
  facts: PatientFacts;
  today: string;
  answers: ReadonlyMap<string, Answer>;
  contradicted: readonly string[];
};

/** A walk asks of one patient hundreds of times; the answers depend on the facts alone. */
const read = new WeakMap<PatientFacts, Pick<NaiveHistory, 'answers' | 'contradicted'>>();

export function readHistory(facts: PatientFacts, today: string): NaiveHistory {
  const answered = read.get(facts) ?? {
    answers: new Map(FACTOR_IDS.map((id) => [id, answerOf(facts, id)])),
    contradicted: FACTOR_IDS.filter((id) => isContradicted(facts, id)),
  };
  read.set(facts, answered);
  return { facts, today, ...answered };
}

/** "Stated and derived disagree: present wins"; "A factor stated `unknown` stays unknown". */
function answerOf(facts: PatientFacts, id: string): Answer {
  const stated = statedOf(facts, id)?.status;
  const derived = derivedOf(facts, id);
  if (stated === 'present' || derived === 'present') return 'present';
  if (stated) return stated;
  if (derived) return derived;
  return isNoneOf(facts, id) ? 'absent' : 'unknown';
}

function isContradicted(facts: PatientFacts, id: string): boolean {
  const pair = `${statedOf(facts, id)?.status} ${derivedOf(facts, id)}`;
  return pair === 'present absent' || pair === 'absent present';
}

export function statedOf(facts: PatientFacts, id: string) {
  return facts.factors.find((factor) => factor.id === id);
}

const isStatedPresent = (facts: PatientFacts, id: string) =>
  statedOf(facts, id)?.status === 'present';

export function groupOf(id: string): string | undefined {
  return HISTORY_GROUPS.find(({ factors }) => factors.includes(id))?.id;
}

/** "'None of these' answers the rest of a group as absent." */
function isNoneOf(facts: PatientFacts, id: string): boolean {
  const group = groupOf(id);
  return group !== undefined && facts.noneOf.includes(group);
}

/** Several derivations may speak of one factor; "present wins" among them too. */
function derivedOf(facts: PatientFacts, id: string): 'present' | 'absent' | null {
  const said = [
    fromRedFlags(facts, id),
    fromScreen(facts, id),
    fromAge(facts, id),
    fromPressure(facts, id),
    fromGestation(facts, id),
    fromSex(facts, id),
    fromBodyMass(facts, id),
    fromTScore(facts, id),
    fromAnticoagulation(facts, id),
  ];
  if (said.includes('present')) return 'present';
  return said.includes('absent') ? 'absent' : null;
}

const answer = (isPresent: boolean) => (isPresent ? 'present' : 'absent');

/** README: "a yes is ... with `maps_to_factor` also that factor". */
function fromRedFlags(facts: PatientFacts, id: string) {
  const yes = RED_FLAGS.filter((flag) => facts.redFlags.includes(flag.id));
  return yes.some(({ factor }) => factor === id) ? 'present' : null;
}

/** "A finished screen without a yes answers the `red-flags` group as absent." */
function fromScreen({ redFlagScreen, redFlags }: PatientFacts, id: string) {
  const isClear = redFlagScreen === 'done' && redFlags.length === 0;
  return isClear && groupOf(id) === 'red-flags' ? 'absent' : null;
}

/** "Age [answers] its three bands." */
function fromAge({ age }: PatientFacts, id: string) {
  if (age === null) return null;
  if (id === 'age-under-18') return answer(age < 18);
  if (id === 'age-65-74') return answer(age >= 65 && age < 75);
  if (id === 'age-75-plus') return answer(age >= 75);
  return null;
}

export const HYPERTENSION = [
  'hypertension-uncontrolled',
  'hypertension-above-target',
  'hypertension-controlled',
];

/** "Both pressures [answer] the three pressure bands": one alone can make present, never absent. */
function fromPressure(facts: PatientFacts, id: string) {
  if (!HYPERTENSION.includes(id)) return null;
  const isIn = pressureBand(facts) === id;
  if (isIn) return 'present';
  return facts.restingSystolic !== null && facts.restingDiastolic !== null ? 'absent' : null;
}

/** derivations.json; a diagnosis of hypertension is any of the three stated present. */
function pressureBand(facts: PatientFacts): string | null {
  const { restingSystolic: systolic, restingDiastolic: diastolic } = facts;
  if ((systolic ?? 0) >= 180 || (diastolic ?? 0) >= 110) return 'hypertension-uncontrolled';
  if ((systolic ?? 0) >= 160 || (diastolic ?? 0) >= 100) return 'hypertension-above-target';
  if (systolic === null || diastolic === null) return null;
  const isDiagnosed = HYPERTENSION.some((id) => isStatedPresent(facts, id));
  return isDiagnosed ? 'hypertension-controlled' : null;
}

/** "`gestationWeeks` [answers] both trimesters"; from 14 weeks the second begins. */
function fromGestation({ gestationWeeks }: PatientFacts, id: string) {
  if (gestationWeeks === null) return null;
  if (id === 'pregnancy-t1') return answer(gestationWeeks < 14);
  if (id === 'pregnancy-t2t3') return answer(gestationWeeks >= 14);
  return null;
}

export const PREGNANCY_AND_BIRTH = [
  'pregnancy-t1',
  'pregnancy-t2t3',
  'pregnancy-complicated',
  'pelvic-girdle-pain',
  'postpartum-vaginal',
  'postpartum-caesarean',
];

/** "Sex male [answers] the six pregnancy and birth factors." */
function fromSex({ sex }: PatientFacts, id: string) {
  return sex === 'male' && PREGNANCY_AND_BIRTH.includes(id) ? 'absent' : null;
}

/** "Height and weight [answer] obesity": BMI 35 or more. */
function fromBodyMass({ heightCm, weightKg }: PatientFacts, id: string) {
  if (id !== 'obesity' || heightCm === null || weightKg === null) return null;
  return answer(weightKg * 10_000 >= 35 * heightCm ** 2);
}

/** "A T-score can make present, never absent." */
function fromTScore(facts: PatientFacts, id: string) {
  if (facts.tScore === null) return null;
  const isFractured = isStatedPresent(facts, 'vertebral-compression-fracture');
  if (id === 'osteoporosis' && facts.tScore <= -2.5 && !isFractured) return 'present';
  if (id === 'osteopenia' && facts.tScore > -2.5 && facts.tScore < -1) return 'present';
  return null;
}

/** derivations.json: "dvt-anticoagulated present". */
function fromAnticoagulation(facts: PatientFacts, id: string) {
  return id === 'anticoagulant-use' && isStatedPresent(facts, 'dvt-anticoagulated')
    ? 'present'
    : null;
}

export function isPresent(history: NaiveHistory, id: string): boolean {
  return history.answers.get(id) === 'present';
}

/** In knowledge order. */
export function unknownFactors(history: NaiveHistory): string[] {
  return FACTOR_IDS.filter((id) => history.answers.get(id) === 'unknown');
}

/** What is known beside the mere presence of a factor; `weeks` `null` = no date. */
export type Circumstances = { weeks: number | null; side: string | null; isCleared: boolean };

const DAY_MILLISECONDS = 86_400_000;

/** "A window counts whole weeks from the factor's anchor date"; "Factor side missing = both". */
export function circumstancesOf({ facts, today }: NaiveHistory, id: string): Circumstances {
  const stated = statedOf(facts, id);
  const days = stated?.since
    ? (Date.parse(today) - Date.parse(stated.since)) / DAY_MILLISECONDS
    : null;
  return {
    weeks: stated?.weeksSince ?? (days === null ? null : Math.floor(days / 7)),
    side: stated?.side ?? null,
    isCleared: stated?.surgeonCleared ?? false,
  };
}

/** "Taken as present with no date, any side, not cleared". */
export const WORST_CIRCUMSTANCES: Circumstances = { weeks: null, side: null, isCleared: false };
