import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import type { CheckResult, Finding, TargetResult, Tier } from '@/lib/contraindications/finding';
import { compareTiers } from '@/lib/contraindications/tiers';
import {
  compareRecallTiers,
  type NewlyTrue,
  newlyTrue,
  notChecked,
  type RecallTier,
  topicsOf,
} from './newly-true';
import type { PrescriptionDraft } from './program';

/** An issued version as it was checked, and what was decided about it since. */
export type IssuedCheck = {
  program: Pick<PrescriptionDraft, 'entries'>;
  check: CheckResult;
  /** Activities that the handout tells the patient to do. */
  advised: readonly string[];
  /** Findings of earlier recalls with which the doctor kept it. */
  kept: readonly NewlyTrue[];
};

/** What a handout's patient is no longer safe to be told; `null` instead of it = nothing became newly true. */
export type Recheck = {
  tier: RecallTier;
  /** Worst first, then in program order. */
  findings: NewlyTrue[];
  /** Variants and activities that rest until a doctor has decided. */
  paused: string[];
  /** Nothing on the handout may be done. */
  holdsAll: boolean;
};

const idOf = ({ id, variant }: TargetResult) => variant ?? id;

/** It speaks when each of its exercises stands in the way by itself. */
const isOfItself = ({ kind }: Finding) => kind !== 'nothing-suitable';

/** The worst tier at which each topic stood before the doctor, by target. */
function topicsBefore({ check, kept }: IssuedCheck): Map<string, Tier | RecallTier> {
  const worst = new Map<string, Tier | RecallTier>();
  const add = (key: string, tier: Tier | RecallTier) => {
    const before = worst.get(key);
    if (before === undefined || isWorse(tier, before)) worst.set(key, tier);
  };
  for (const target of check.targets) {
    for (const finding of target.findings) {
      for (const topic of topicsOf(finding)) add(keyOf(idOf(target), topic), finding.tier);
    }
  }
  for (const finding of check.program.findings) {
    for (const topic of topicsOf(finding)) add(keyOf(null, topic), finding.tier);
  }
  for (const { target, topics, tier } of kept) {
    for (const topic of topics) add(keyOf(target, topic), tier);
  }
  return worst;
}

const keyOf = (target: string | null, topic: string) => `${target ?? ''} ${topic}`;

function isWorse(a: Tier | RecallTier, b: Tier | RecallTier): boolean {
  if (a === 'not-checked' || b === 'not-checked') return false;
  return compareTiers(a, b) < 0;
}

/** Questions that were open at the issue were confirmed then; another that is open now was not. */
function openNow(issued: IssuedCheck, assessment: Assessment, target: TargetResult): NewlyTrue[] {
  const id = idOf(target);
  if (target.outcome !== 'not-checked') return [];
  const assessed = assessment.targets[id];
  if (assessed?.isUntagged) {
    const wasUntagged = issued.check.notChecked.some(
      (each) => each.reason === 'exercise-untagged' && each.id === target.id,
    );
    return wasUntagged ? [] : [notChecked(id, 'exercise-untagged')];
  }
  const before = issued.check.targets.find((each) => idOf(each) === id)?.outcome;
  const wasSilent = before === 'clear' || before === 'note';
  const confirmed = new Set(issued.check.notChecked.map((each) => each.id));
  const open = (assessed?.open ?? []).flatMap((number) => assessment.unknown[number] ?? []);
  const fresh = wasSilent ? open : open.filter((factor) => !confirmed.has(factor));
  return fresh.length > 0 ? [notChecked(id, 'factor-unknown', fresh)] : [];
}

/** Questions above all exercises. */
const OF_ALL = ['red-flags-not-asked', 'clinic-rule-unreadable'];

function openForAll(
  { check }: IssuedCheck,
  fresh: CheckResult,
  { openStops, unknown }: Assessment,
): NewlyTrue[] {
  const before = new Set(check.notChecked.map(({ reason, id }) => `${reason} ${id}`));
  const added = fresh.notChecked.filter(({ reason, id }) => !before.has(`${reason} ${id}`));
  const reasons = new Set(added.map(({ reason }) => reason).filter((one) => OF_ALL.includes(one)));
  const stops = openStops
    .flatMap((number) => unknown[number] ?? [])
    .filter((factor) => added.some(({ id }) => id === factor));
  return [
    ...[...reasons].map((reason) => notChecked(null, reason)),
    ...(stops.length > 0 ? [notChecked(null, 'factor-unknown', stops)] : []),
  ];
}

/**
 * Compares what the check says of an issued version now with what the doctor had before them at the issue and has
 * kept since. Overridden and acknowledged findings are among those: they stay answered until they get worse.
 */
export function recheck(issued: IssuedCheck, assessment: Assessment): Recheck | null {
  const { entries } = issued.program;
  const known = entries.filter(({ variant }) => assessment.targets[variant]);
  const advised = issued.advised.filter((id) => assessment.targets[id]);
  const fresh = checkProgram(assessment, known, advised);
  const before = topicsBefore(issued);
  const isNew = ({ target, topics, tier }: NewlyTrue) =>
    topics.some((topic) => {
      const stood = before.get(keyOf(target, topic));
      return stood === undefined || isWorse(tier, stood);
    });
  const found = (findings: readonly Finding[], target: string | null) =>
    findings
      .filter((each) => each.tier !== 'note' && isOfItself(each))
      .map((each) => newlyTrue(each, target));
  const all = [
    ...found(fresh.program.findings, null),
    ...openForAll(issued, fresh, assessment),
    ...entries
      .filter((entry) => !known.includes(entry))
      .map(({ variant }) => notChecked(variant, 'exercise-gone')),
    ...fresh.targets.flatMap((target) => [
      ...found(target.findings, idOf(target)),
      ...openNow(issued, assessment, target),
    ]),
  ];
  return judge(all.filter(isNew));
}

/** A version that cannot be read is a version that was not checked. */
export function unreadableRecheck(): Recheck {
  const findings = [notChecked(null, 'record-unreadable')];
  return { tier: 'not-checked', findings, paused: [], holdsAll: false };
}

function judge(unsorted: readonly NewlyTrue[]): Recheck | null {
  const findings = unsorted.toSorted((a, b) => compareRecallTiers(a.tier, b.tier));
  const [worst] = findings;
  if (!worst) return null;
  const forbidden = findings.filter(({ tier }) => tier === 'stop' || tier === 'contraindicated');
  return {
    tier: worst.tier,
    findings,
    paused: [...new Set(forbidden.flatMap(({ target }) => target ?? []))],
    holdsAll: forbidden.some(({ target, tier }) => target === null || tier === 'stop'),
  };
}
