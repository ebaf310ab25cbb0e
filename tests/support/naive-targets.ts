import {
  type Fired,
  isCautionOrWorse,
  merge,
  type NaiveFinding,
  sorted,
  worst,
  worstFirst,
} from './naive-finding';
import { isPresent, type NaiveHistory } from './naive-history';
import {
  activityTarget,
  DIRECT_RULES,
  type NaiveTarget,
  programRule,
  SWIMMING,
  WATER_WALKING,
} from './naive-knowledge';
import { contraindications, decidingUnknowns, doseLimits } from './naive-rules';

/** Every finding of a target's own rules: "its own findings stay listed", also during a stop. */
export function targetFindings(history: NaiveHistory, target: NaiveTarget): NaiveFinding[] {
  const own = [
    ...contraindications(history, target),
    ...doseLimits(history, target),
    ...againstDirection(history, target),
  ];
  return worstFirst([...own, ...swimming(history, target), ...waterWalking(history, target, own)]);
}

/** "With nothing above note, `not-checked` if an unknown factor could make it caution or worse." */
export function ownOutcome(
  history: NaiveHistory,
  target: NaiveTarget,
  findings: readonly NaiveFinding[],
): string {
  if (findings.some(isCautionOrWorse)) return worst(findings.map(({ tier }) => tier));
  const isUnchecked =
    history.facts.redFlagScreen === 'not-done' || decidingUnknowns(history, target).length > 0;
  return worst([...findings.map(({ tier }) => tier), ...(isUnchecked ? ['not-checked'] : [])]);
}

/** P05 "on targets, mild attributes do not count, 'flexion' means flexion eases"; "exercises only". */
export function againstDirection(history: NaiveHistory, target: NaiveTarget): NaiveFinding[] {
  if (!target.chosen) return [];
  const rule = programRule('P05');
  const { directionalPreference } = history.facts;
  const unwelcome = { flexion: rule.arching, extension: rule.bending, none: [], unknown: [] };
  const against = unwelcome[directionalPreference].filter((attribute) =>
    target.attributes.includes(attribute),
  );
  if (against.length === 0) return [];
  return merge('against-direction', [ours(rule, { because: against.map((each) => `|${each}`) })]);
}

/** A rule of ours that stands alone, as the program rules do. */
export function ours(
  rule: Pick<Fired, 'id' | 'tier' | 'evidence'>,
  known: Partial<Pick<Fired, 'because' | 'missing'>> = {},
): Fired {
  return {
    because: [],
    missing: [],
    ...known,
    id: rule.id,
    tier: rule.tier,
    evidence: rule.evidence,
    review: 'interpretation',
    alternatives: [],
    open: false,
    sourcesDisagree: false,
  };
}

/** "Swimming: clearance S29 in its order, on every ACT-SWIM, S13-S18 only as its `ruleIds`." */
function swimming(history: NaiveHistory, { id }: NaiveTarget): NaiveFinding[] {
  if (id !== 'ACT-SWIM') return [];
  const spokenFor = DIRECT_RULES.filter(
    (rule) => SWIMMING.spokenFor.includes(rule.id) && isPresent(history, rule.factor),
  );
  const result = archTest(history);
  return [
    {
      kind: 'clearance',
      tier: SWIMMING.results[result].tier,
      evidence: SWIMMING.evidence,
      review: 'article',
      ruleIds: sorted([SWIMMING.id, ...spokenFor.map((rule) => rule.id)]),
      because: sorted(spokenFor.map(({ factor }) => `${factor}|`)),
      missing: result === 'not-done' ? ['proneArchTest'] : [],
    },
  ];
}

/** The clearance's `order`: painful, test-unsuitable, painless, not-done. Unsuitable is contraindicated. */
function archTest(history: NaiveHistory) {
  const { proneArchTest } = history.facts;
  if (proneArchTest === 'painful') return 'painful';
  const findings = contraindications(history, activityTarget('TEST-PRONEARCH'));
  if (findings.some(({ tier }) => tier === 'contraindicated')) return 'test-unsuitable';
  return proneArchTest;
}

/** S30: "age 65 or over, unless a finding of caution or worse stands on it". */
function waterWalking(
  history: NaiveHistory,
  { id }: NaiveTarget,
  own: readonly NaiveFinding[],
): NaiveFinding[] {
  const bands = ['age-65-74', 'age-75-plus'].filter((factor) => isPresent(history, factor));
  if (id !== 'ACT-WATERWALK' || bands.length === 0 || own.some(isCautionOrWorse)) return [];
  return merge('recommendation', [{ ...ours(WATER_WALKING), review: 'article' }]);
}
