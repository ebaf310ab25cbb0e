import { merge, type NaiveFinding } from './naive-finding';
import { circumstancesOf, HYPERTENSION, isPresent, type NaiveHistory } from './naive-history';
import {
  ATTRIBUTE_RULES,
  DOSE_RULES,
  FACTOR_IDS,
  type NaiveTarget,
  programRule,
} from './naive-knowledge';
import { doseLimits, firedRules } from './naive-rules';
import { ours } from './naive-targets';

/** What the program says of the patient's record: what is missing in it, or stands in it. */
export function recordFindings(
  history: NaiveHistory,
  targets: readonly NaiveTarget[],
): NaiveFinding[] {
  return [
    ...screeningMissing(history),
    ...boneHealthUnknown(history),
    ...ageUnder18(history),
    ...dateMissing(history, targets),
    ...pressureMissing(history),
  ];
}

/** README: "flags not asked, or no factor answered at all". */
function screeningMissing({ facts, answers }: NaiveHistory): NaiveFinding[] {
  const isUnasked = facts.redFlagScreen === 'not-done';
  const isEmpty = [...answers.values()].every((answer) => answer === 'unknown');
  if (!isUnasked && !isEmpty) return [];
  const missing = [...(isUnasked ? ['redFlagScreen'] : []), ...(isEmpty ? ['factors'] : [])];
  return merge('screening-missing', [ours(programRule('P09'), { missing })]);
}

const BONE = ['osteoporosis', 'osteopenia', 'vertebral-compression-fracture'];
const BONE_RISKS = ['long-term-steroids', 'frailty', 'rheumatoid-arthritis', 'falls-risk'];

/** P10: all three unknown, in "women 65+ or men 70+, or 50+ with a risk factor". */
function boneHealthUnknown(history: NaiveHistory): NaiveFinding[] {
  const age = ageAtLeast(history);
  const risks = BONE_RISKS.filter((id) => isPresent(history, id));
  // A sex that is not known may be the one that is asked earlier.
  const isOld = age >= (history.facts.sex === 'male' ? 70 : 65);
  const isAsked = isOld || (age >= 50 && risks.length > 0);
  if (!isAsked || BONE.some((id) => history.answers.get(id) !== 'unknown')) return [];
  const because = age >= 50 ? risks.map((id) => `${id}|`) : [];
  return merge('bone-health-unknown', [ours(programRule('P10'), { because, missing: ['tScore'] })]);
}

/** A band that is present speaks where the number is missing or disagrees: "present wins". */
function ageAtLeast(history: NaiveHistory): number {
  const fromBand = isPresent(history, 'age-75-plus')
    ? 75
    : isPresent(history, 'age-65-74')
      ? 65
      : 0;
  return Math.max(history.facts.age ?? 0, fromBand);
}

function ageUnder18(history: NaiveHistory): NaiveFinding[] {
  if (!isPresent(history, 'age-under-18')) return [];
  return merge('age-under-18', [ours(programRule('P11'), { because: ['age-under-18|'] })]);
}

/** P12: "only when some date would give another tier on a chosen target (or for a windowed stop)". */
function dateMissing(history: NaiveHistory, targets: readonly NaiveTarget[]): NaiveFinding[] {
  const because = FACTOR_IDS.filter((id) => isPresent(history, id))
    .filter((id) => circumstancesOf(history, id).weeks === null)
    .filter((id) => hasWindowedStop(id) || targets.some((target) => turns(history, id, target)))
    .map((id) => `${id}|`);
  if (because.length === 0) return [];
  return merge('date-missing', [ours(programRule('P12'), { because, missing: ['since'] })]);
}

const hasWindowedStop = (factor: string) =>
  ATTRIBUTE_RULES.some(
    (rule) => rule.factor === factor && rule.attribute === '*' && rule.window !== null,
  );

/** Tries each week in which some window of the content begins or ends: between them nothing changes. */
function turns(history: NaiveHistory, factor: string, target: NaiveTarget): boolean {
  const undated = tiersAt(history, factor, target, null);
  return WINDOW_EDGES.some((weeks) => tiersAt(history, factor, target, weeks) !== undated);
}

const WINDOW_EDGES = [
  ...new Set(
    [...ATTRIBUTE_RULES, ...DOSE_RULES].flatMap(({ window }) =>
      window ? [window.fromWeeks, ...(window.toWeeks === null ? [] : [window.toWeeks])] : [],
    ),
  ),
];

function tiersAt(history: NaiveHistory, factor: string, target: NaiveTarget, weeks: number | null) {
  const factors = history.facts.factors.map((stated) =>
    stated.id === factor ? { ...stated, weeksSince: weeks } : stated,
  );
  const then = { ...history, facts: { ...history.facts, factors } };
  const fired = firedRules(factor, target, circumstancesOf(then, factor));
  const tiers = [...merge('contraindication', fired), ...doseLimits(then, target)];
  return tiers.map(({ kind, tier }) => `${kind} ${tier}`).join();
}

/** P15: "Hypertension is recorded but no blood pressure reading in the last 6 months." */
function pressureMissing(history: NaiveHistory): NaiveFinding[] {
  const { restingSystolic, restingDiastolic, pressureTakenOn } = history.facts;
  const because = HYPERTENSION.filter((id) => isPresent(history, id)).map((id) => `${id}|`);
  const isRead = restingSystolic !== null && restingDiastolic !== null;
  const isRecent = pressureTakenOn !== null && pressureTakenOn >= sixMonthsBefore(history.today);
  if (because.length === 0 || (isRead && isRecent)) return [];
  const missing = [
    ...(restingSystolic === null ? ['restingSystolic'] : []),
    ...(restingDiastolic === null ? ['restingDiastolic'] : []),
    ...(isRecent ? [] : ['pressureTakenOn']),
  ];
  return merge('pressure-missing', [ours(programRule('P15'), { because, missing })]);
}

function sixMonthsBefore(today: string): string {
  const day = new Date(today);
  day.setUTCMonth(day.getUTCMonth() - 6);
  return day.toISOString().slice(0, 10);
}
