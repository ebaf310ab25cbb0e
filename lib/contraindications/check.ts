import type { Dose } from '@/lib/catalog/dose';
import type { AssessedTarget, Assessment, DoseLimit, SideAssessment } from './assessment';
import { doseFindings, isOver } from './dose-findings';
import type { CheckResult, Finding, NotChecked, Outcome, Swap, TargetResult } from './finding';
import { type LoadedEntry, programLoadFindings } from './program-load-findings';
import { sortProgram } from './program-order';
import { compareTiers, OUTCOMES } from './tiers';

export type CheckEntry = { exercise: string; variant: string; dose: Dose };

/** The contract offers two at most. */
const SWAPS_OFFERED = 2;

/** They nearly repeat each other: not both in one program. Source: the material's open questions. */
const NEVER_TOGETHER: Record<string, string> = { 'EX05-c': 'EX10-d', 'EX10-d': 'EX05-c' };

type Asked = {
  id: string;
  /** `undefined` for an activity. */
  variant?: string;
  target: AssessedTarget;
  side: SideAssessment;
  /** `null` for an activity. */
  dose: Dose | null;
  /** Limits the dose is beyond. */
  over: DoseLimit[];
};

function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'clear';
}

function requireTarget(assessment: Assessment, id: string): AssessedTarget {
  const target = assessment.targets[id];
  if (!target) throw new RangeError(`No target ${id} in the assessment`);
  return target;
}

function sideOf(target: AssessedTarget, side: Dose['side']): SideAssessment {
  if (side === 'left') return target.left ?? target.any;
  if (side === 'right') return target.right ?? target.any;
  return target.any;
}

function findingsOn({ findings }: Assessment, side: SideAssessment): Finding[] {
  const found: Finding[] = [];
  for (const number of side.findings) {
    const finding = findings[number];
    if (finding) found.push(finding);
  }
  return found;
}

function limitsOver({ limits }: Assessment, target: AssessedTarget, dose: Dose): DoseLimit[] {
  const over: DoseLimit[] = [];
  for (const number of target.limits) {
    const limit = limits[number];
    if (limit && isOver(limit, dose)) over.push(limit);
  }
  return over;
}

/** Unanswered factors, as indexes, that could make the target caution or worse at this dose, beside the stops. */
function openOn(
  { openLimits }: Assessment,
  target: AssessedTarget,
  dose: Dose | null,
): readonly number[] {
  const byDose: number[] = [];
  for (const number of target.openLimits) {
    const limit = openLimits[number];
    if (limit && dose && isOver(limit, dose)) byDose.push(...limit.unknown);
  }
  return byDose.length === 0 ? target.open : [...target.open, ...byDose];
}

function outcomeOf(assessment: Assessment, one: Asked, findings: readonly Finding[]): Outcome {
  const worst = findings[0]?.tier ?? 'clear';
  if (worst !== 'note' && worst !== 'clear') return worst;
  const { target, dose } = one;
  const isOpen =
    !assessment.isAnswerable ||
    target.isUntagged ||
    assessment.openStops.length > 0 ||
    openOn(assessment, target, dose).length > 0;
  return isOpen ? 'not-checked' : worst;
}

function offerSwaps(
  assessment: Assessment,
  { target, variant: own, dose }: Asked,
  others: ReadonlySet<string>,
): Swap[] {
  if (target.swaps.length === 0) return [];
  const isOpen = new Uint8Array(assessment.unknown.length);
  for (const number of assessment.openStops) isOpen[number] = 1;
  for (const number of openOn(assessment, target, dose)) isOpen[number] = 1;
  const offered: Swap[] = [];
  for (const { variant, why } of target.swaps) {
    if (offered.length === SWAPS_OFFERED) break;
    if (others.has(variant)) continue;
    const twin = NEVER_TOGETHER[variant];
    // The exercise that leaves does not stand in the way of its own twin.
    if (twin !== undefined && twin !== own && others.has(twin)) continue;
    const other = requireTarget(assessment, variant);
    const words = assessment.whys[why];
    if (!other.dose || !other.exercise || !words) continue;
    const isAsKnown = openOn(assessment, other, other.dose).every((number) => isOpen[number] === 1);
    if (isAsKnown) offered.push({ id: other.exercise, variant, dose: other.dose, why: words });
  }
  return offered;
}

/** The exercise is troubled by more than its dose, which a smaller dose would mend. */
function wantsSwap(findings: readonly Finding[]): boolean {
  return findings.some(({ kind, tier }) => kind !== 'dose-limit' && tier !== 'note');
}

function checkTarget(
  assessment: Assessment,
  one: Asked,
  { isStopped, chosen }: { isStopped: boolean; chosen: ReadonlySet<string> },
): TargetResult {
  const { id, variant, side, over } = one;
  const ofRules = findingsOn(assessment, side);
  const findings = over.length > 0 ? sortFindings([...ofRules, ...doseFindings(over)]) : ofRules;
  const outcome = isStopped ? 'stop' : outcomeOf(assessment, one, findings);
  const swaps = wantsSwap(findings) ? offerSwaps(assessment, one, chosen) : [];
  const result = { id, outcome, findings, swaps };
  if (variant === undefined) return result;
  return { ...result, variant, ...(one.target.isOffered ? {} : { isWithdrawn: true as const }) };
}

/** P12: a date that is not known decides something that was asked for. */
function dateMissing(assessment: Assessment, asked: readonly Asked[]): Finding[] {
  const rule = assessment.templates.P12;
  const factors = new Set(assessment.undatedStops);
  for (const { side, over } of asked) {
    for (const { dateDecides } of [side, ...over]) {
      for (const factor of dateDecides) factors.add(factor);
    }
  }
  if (!rule || factors.size === 0) return [];
  return [
    { ...rule.finding, missing: ['since'], because: [...factors].map((factor) => ({ factor })) },
  ];
}

/** A direction is the program's rule (P05), and those come after the dose rules. */
const isOfProgram = ({ kind }: Finding) => Number(kind === 'against-direction');

/** Worst first, then knowledge order. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => compareTiers(a.tier, b.tier) || isOfProgram(a) - isOfProgram(b),
  );
}

/**
 * Puts a program and activities against an assessment; the same function runs in the browser and inside issue.
 * Targets come back in the order asked for, exercises first. Activities are advice: they never count in the outcome.
 *
 * @throws {RangeError} for a variant or activity the assessment does not know.
 */
export function checkProgram(
  assessment: Assessment,
  entries: readonly CheckEntry[],
  activities: readonly string[] = [],
): CheckResult {
  const chosen = new Set(entries.map(({ variant }) => variant));
  const isStopped = assessment.program.some(({ tier }) => tier === 'stop');
  const exercises = entries.map(({ exercise, variant, dose }): Asked => {
    const target = requireTarget(assessment, variant);
    const over = limitsOver(assessment, target, dose);
    return { id: exercise, variant, target, side: sideOf(target, dose.side), dose, over };
  });
  const sports = activities.map((id): Asked => {
    const target = requireTarget(assessment, id);
    return { id, target, side: target.any, dose: null, over: [] };
  });
  const check = (one: Asked) => checkTarget(assessment, one, { isStopped, chosen });
  const counted = exercises.map(check);
  const loaded: LoadedEntry[] = [];
  for (const { target, dose } of exercises) {
    if (target.load && dose) loaded.push({ load: target.load, dose });
  }
  const findings = sortProgram([
    ...assessment.program,
    ...[
      ...programLoadFindings(loaded, counted, assessment),
      ...dateMissing(assessment, [...exercises, ...sports]),
    ].map((finding) => ({ ...finding, swaps: [] })),
  ]);
  const untagged = exercises.filter(({ target }) => target.isUntagged);
  return {
    knowledgeVersion: assessment.knowledgeVersion,
    outcome:
      counted.length === 0 && findings.length === 0
        ? 'not-checked'
        : worstOutcome([
            ...counted.map(({ outcome }) => outcome),
            ...findings.map(({ tier }) => tier),
          ]),
    targets: [...counted, ...sports.map(check)],
    program: { findings },
    notChecked: [
      ...assessment.notChecked,
      ...untagged.map(({ id }): NotChecked => ({ reason: 'exercise-untagged', id })),
    ],
  };
}
