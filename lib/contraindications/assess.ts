import type { Bilingual } from '@/lib/catalog/bilingual';
import { AGE_FACTORS, BEARING_FACTORS, OLDER_AGE_FACTORS } from '@/lib/patient/derived-factors';
import { FACTORS } from '@/lib/patient/factors';
import { type KnownFactors, knowFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { addArticleAdvice } from './article-advice';
import type {
  AssessedTarget,
  Assessment,
  DoseLimit,
  OpenLimit,
  ProgramTemplate,
} from './assessment';
import { combinationFindings } from './combination-findings';
import { againstDirection, easingDirection } from './direction-findings';
import { doseFor, limitsOf, openLimitsOf } from './dose-limits';
import type { Verdict } from './factor-verdicts';
import type { NotChecked, Swap } from './finding';
import { FindingTable } from './finding-table';
import { BUILT_IN, type Knowledge } from './knowledge';
import { type PatientCase, patientFindings } from './program-findings';
import { sortProgram } from './program-order';
import { DOSE_RULES } from './rules';
import { addSwaps } from './swaps';
import type { Target } from './target';
import { assessSide, verdictsOn } from './target-findings';

/** What the patient's dose rules say of every movement that the same of them speak of. */
type SharedLimits = Pick<AssessedTarget, 'limits' | 'openLimits'> & { held: DoseLimit[] };

type Context = {
  limitsOn: (target: Target) => SharedLimits;
  table: FindingTable;
  /** Filled on the way: what the present factors mean for each target, by its id. */
  spoken: Map<string, readonly Verdict[]>;
  /** Where a factor stands among the unanswered, by its place in the knowledge; -1 = answered. */
  positions: Int16Array;
  direction: ProgramTemplate | undefined;
};

function listNotChecked(facts: PatientFacts, known: KnownFactors, knowledge: Knowledge) {
  const open: NotChecked[] = known.unknown.map((id) => ({ reason: 'factor-unknown', id }));
  if (facts.age === null && known.unknown.some((id) => AGE_FACTORS.includes(id))) {
    open.push({ reason: 'age-unknown', id: 'age' });
  }
  if (facts.sex === 'unknown' && known.unknown.some((id) => BEARING_FACTORS.includes(id))) {
    open.push({ reason: 'sex-unknown', id: 'sex' });
  }
  if (facts.redFlagScreen !== 'done') {
    open.push({ reason: 'red-flags-not-asked', id: 'redFlagScreen' });
  }
  for (const id of knowledge.unreadable) open.push({ reason: 'clinic-rule-unreadable', id });
  return open;
}

/** Which of the patient's limits are among these rules, as indexes. */
function numbersOf(rules: ReadonlySet<string>, limits: readonly { rule: string }[]): number[] {
  const numbers: number[] = [];
  for (const [index, { rule }] of limits.entries()) if (rules.has(rule)) numbers.push(index);
  return numbers;
}

/** Movements that the same dose rules speak of share one answer. */
function shareLimits(limits: readonly DoseLimit[], openLimits: readonly OpenLimit[]) {
  const known = new Map<Target['doseRules'], SharedLimits>();
  return ({ doseRules }: Target): SharedLimits => {
    const before = known.get(doseRules);
    if (before) return before;
    const numbers = numbersOf(doseRules, limits);
    const shared: SharedLimits = {
      limits: numbers,
      openLimits: numbersOf(doseRules, openLimits),
      held: numbers.flatMap((index) => limits[index] ?? []),
    };
    known.set(doseRules, shared);
    return shared;
  };
}

const placeOf = new Map(FACTORS.map(({ id }, place) => [id, place]));

function openStopsOf({ unknown }: KnownFactors, { stops }: Knowledge): number[] {
  const open: number[] = [];
  let position = 0;
  for (const id of unknown) {
    if (stops.has(id)) open.push(position);
    position += 1;
  }
  return open;
}

function positionsOf({ unknown }: KnownFactors): Int16Array {
  const positions = new Int16Array(FACTORS.length).fill(-1);
  let position = 0;
  for (const id of unknown) {
    const place = placeOf.get(id);
    if (place !== undefined) positions[place] = position;
    position += 1;
  }
  return positions;
}

/** Unanswered factors that could make the target caution or worse. A loop: it runs for every target and factor. */
function openOn({ worrying }: Target, positions: Int16Array): number[] {
  const open: number[] = [];
  for (const place of worrying) {
    const position = positions[place] ?? -1;
    if (position >= 0) open.push(position);
  }
  return open;
}

function assessTarget(
  target: Target,
  { facts, known }: PatientCase,
  { limitsOn, table, spoken, positions, direction }: Context,
): AssessedTarget {
  const told = { table, extra: againstDirection(target, facts, direction) };
  const verdicts = verdictsOn(target, known, 'any');
  spoken.set(target.id, verdicts);
  const sided = target.isSided && known.present.some(({ id }) => target.verdicts.get(id)?.isSided);
  const { limits, openLimits, held } = limitsOn(target);
  const assessed: AssessedTarget = {
    exercise: target.exercise,
    any: assessSide(verdicts, told),
    open: openOn(target, positions),
    limits,
    openLimits,
    isUntagged: target.isUntagged,
    isOffered: target.isOffered,
    load: target.load,
    dose: doseFor(target, held),
    swaps: [],
  };
  if (sided) {
    assessed.left = assessSide(verdictsOn(target, known, 'left'), told);
    assessed.right = assessSide(verdictsOn(target, known, 'right'), told);
  }
  return assessed;
}

/** The swap of a variant that fits this patient at its default dose, else `null`. */
function swapFinder(targets: Assessment['targets'], table: FindingTable) {
  return (variant: string, why: Bilingual): Swap | null => {
    const { exercise, dose, any, isUntagged } = targets[variant] ?? {};
    if (!exercise || !dose || !any || isUntagged || table.isTroubled(any)) return null;
    return { id: exercise, variant, dose, why };
  };
}

/** Every verdict on one patient at once. `today` is the calendar day in Asia/Bangkok, `YYYY-MM-DD`. */
export function assessPatient(
  facts: PatientFacts,
  today: string,
  knowledge: Knowledge = BUILT_IN,
): Assessment {
  const known = knowFactors(facts, today);
  const patient: PatientCase = { facts, known, today };
  const table = new FindingTable();
  const { templates } = knowledge;
  const limits = limitsOf(DOSE_RULES, known, knowledge.reviewOf);
  const positions = positionsOf(known);
  const openLimits = openLimitsOf(DOSE_RULES, (id) => positions[placeOf.get(id) ?? -1] ?? -1);
  const context = {
    limitsOn: shareLimits(limits, openLimits),
    table,
    spoken: new Map<string, readonly Verdict[]>(),
    positions,
    direction: templates.P05,
  };
  const targets: Assessment['targets'] = {};
  for (const target of knowledge.targets) {
    targets[target.id] = assessTarget(target, patient, context);
  }
  addArticleAdvice(targets, patient, table);
  const ofPatient = patientFindings(patient, knowledge);
  const isStopped = ofPatient.some(({ tier }) => tier === 'stop');
  const whys = isStopped ? [] : addSwaps(targets, known, { ...context, knowledge });
  const find = isStopped ? () => null : swapFinder(targets, table);
  return {
    knowledgeVersion: knowledge.version,
    findings: table.findings,
    targets,
    program: sortProgram([...ofPatient, ...combinationFindings(known, knowledge, find)]),
    limits,
    openLimits,
    templates,
    whys,
    unknown: known.unknown,
    openStops: openStopsOf(known, knowledge),
    isAnswerable: facts.redFlagScreen === 'done' && knowledge.unreadable.length === 0,
    olderAges: known.present.flatMap(({ id }) => (OLDER_AGE_FACTORS.includes(id) ? [id] : [])),
    hasDirection: easingDirection(facts) !== null,
    undatedStops: known.present.flatMap(({ id, weeks }) =>
      weeks === null && knowledge.stops.get(id)?.window ? [id] : [],
    ),
    notChecked: listNotChecked(facts, known, knowledge),
  };
}
