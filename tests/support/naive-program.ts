import { merge, type NaiveFinding, worstFirst } from './naive-finding';
import { recordFindings } from './naive-gaps';
import { type Circumstances, circumstancesOf, isPresent, type NaiveHistory } from './naive-history';
import {
  COMBINATION_RULES,
  DIRECT_RULES,
  FACTOR_IDS,
  type NaiveEntry,
  type NaiveTarget,
  RED_FLAGS,
} from './naive-knowledge';
import { loadFindings } from './naive-load';
import { activeAttributeRules } from './naive-rules';
import { ours } from './naive-targets';

/** Everything of the program but `nothing-suitable`, which needs the targets' swaps. */
export function programFindings(
  history: NaiveHistory,
  entries: readonly NaiveEntry[],
  targets: readonly NaiveTarget[],
): NaiveFinding[] {
  return worstFirst([
    ...programStops(history),
    ...redFlags(history),
    ...combinations(history),
    ...contradictions(history),
    ...loadFindings(history, entries),
    ...recordFindings(history, targets),
  ]);
}

/** "Attribute `*` has tier stop and stands in `program` (`program-stop`), one per factor." */
function programStops(history: NaiveHistory): NaiveFinding[] {
  return FACTOR_IDS.filter((factor) => isPresent(history, factor)).flatMap((factor) => {
    const now = circumstancesOf(history, factor);
    const stops = activeAttributeRules(factor, now).filter(({ attribute }) => attribute === '*');
    const fired = stops.map((rule) => ({
      ...ours(rule, {
        because: [`${factor}|`],
        missing: rule.window && now.weeks === null ? ['since'] : [],
      }),
      sourcesDisagree: rule.sourcesDisagree,
    }));
    return merge('program-stop', fired);
  });
}

/** README: "emergency-now and same-day = stop; pause-and-assess = contraindicated; routine-referral = caution". */
const RED_FLAG_TIERS: Record<string, 'stop' | 'contraindicated' | 'caution'> = {
  'emergency-now': 'stop',
  'same-day': 'stop',
  'pause-and-assess': 'contraindicated',
  'routine-referral': 'caution',
};

/** "One `red-flag-positive` per flag (evidence C; review interpretation)"; assessed, a pause "turns into a note". */
function redFlags({ facts }: NaiveHistory): NaiveFinding[] {
  return RED_FLAGS.filter(({ id }) => facts.redFlags.includes(id)).flatMap((flag) => {
    const isAssessed =
      flag.action === 'pause-and-assess' && facts.redFlagsAssessed.includes(flag.id);
    const tier = isAssessed ? 'note' : (RED_FLAG_TIERS[flag.action] ?? 'stop');
    const because = flag.factor ? [`${flag.factor}|`] : [];
    return merge('red-flag-positive', [ours({ id: flag.id, tier, evidence: 'C' }, { because })]);
  });
}

/** "A combination fires while each of its factors has some rule active today, whatever the targets." */
function combinations(history: NaiveHistory): NaiveFinding[] {
  return COMBINATION_RULES.flatMap((rule) => {
    const sides = rule.allOf.map((factors) => factors.filter((id) => hasActiveRule(history, id)));
    if (sides.some((factors) => factors.length === 0)) return [];
    const isUndated = sides.flat().some((id) => couldBeOver(history, id));
    return merge(rule.kind, [
      ours(rule, {
        because: sides.flat().map((id) => `${id}|`),
        missing: isUndated ? ['since'] : [],
      }),
    ]);
  });
}

function hasActiveRule(history: NaiveHistory, factor: string): boolean {
  return isPresent(history, factor) && hasRuleAt(factor, circumstancesOf(history, factor));
}

function hasRuleAt(factor: string, now: Circumstances): boolean {
  const isDirect = DIRECT_RULES.some((rule) => rule.factor === factor);
  return isDirect || activeAttributeRules(factor, now).length > 0;
}

const TEN_YEARS_OF_WEEKS = Array.from({ length: 520 }, (_, weeks) => weeks);

/** "A caesarean years ago does not": the date is not known, and on some date nothing of it would be active. */
function couldBeOver(history: NaiveHistory, factor: string): boolean {
  const now = circumstancesOf(history, factor);
  return (
    now.weeks === null && TEN_YEARS_OF_WEEKS.some((weeks) => !hasRuleAt(factor, { ...now, weeks }))
  );
}

/** "Stated and derived disagree: present wins, and a program finding of tier note says so." */
function contradictions({ contradicted }: NaiveHistory): NaiveFinding[] {
  return contradicted.map((factor) => ({
    kind: 'contradiction',
    tier: 'note',
    evidence: 'C',
    review: 'interpretation',
    ruleIds: [],
    because: [`${factor}|`],
    missing: [],
  }));
}
