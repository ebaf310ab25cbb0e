import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { AssessedTarget, Assessment, SideAssessment } from './assessment';
import type { CheckResult, Finding, NotChecked, Outcome, Swap, TargetResult } from './finding';

export type CheckEntry = { exercise: string; variant: string; dose: Dose };

const OUTCOMES: readonly Outcome[] = [
  'stop',
  'contraindicated',
  'caution',
  'not-checked',
  'note',
  'clear',
];

/** The contract offers two at most. */
const SWAPS_OFFERED = 2;

/** They nearly repeat each other: not both in one program. Source: the material's open questions. */
const NEVER_TOGETHER: Record<string, string> = { 'EX05-c': 'EX10-d', 'EX10-d': 'EX05-c' };

const SWAP_WORDS: Record<AssessedTarget['swaps'][number]['why'], Bilingual> = {
  'same-purpose': {
    en: 'The same kind of exercise for the same muscles.',
    th: 'เป็นท่าชนิดเดียวกัน สำหรับกล้ามเนื้อกลุ่มเดียวกัน',
  },
  'named-by-rule': {
    en: 'The rule names it as an alternative.',
    th: 'กฎข้อนี้ระบุให้เป็นท่าทางเลือก',
  },
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

function outcomeOf(target: AssessedTarget, findings: readonly Finding[]): Outcome {
  const worst = worstOutcome(findings.map(({ tier }) => tier));
  const isOpen = target.isUnanswered || target.isUntagged;
  return isOpen && (worst === 'note' || worst === 'clear') ? 'not-checked' : worst;
}

function offerSwaps(
  assessment: Assessment,
  target: AssessedTarget,
  chosen: ReadonlySet<string>,
): Swap[] {
  const free = target.swaps.filter(
    ({ variant }) => !chosen.has(variant) && !chosen.has(NEVER_TOGETHER[variant] ?? ''),
  );
  return free.slice(0, SWAPS_OFFERED).flatMap(({ exercise, variant, why }) => {
    const { dose } = requireTarget(assessment, variant);
    return dose ? [{ id: exercise, variant, dose, why: SWAP_WORDS[why] }] : [];
  });
}

function dateMissingFinding(assessment: Assessment, sides: readonly SideAssessment[]): Finding[] {
  const { finding, always } = assessment.dateMissing;
  const factors = new Set([...always, ...sides.flatMap(({ dateDecides }) => dateDecides)]);
  if (factors.size === 0) return [];
  return [{ ...finding, because: [...factors].map((factor) => ({ factor })) }];
}

/** Worst first; equal tiers keep their order. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => OUTCOMES.indexOf(a.tier) - OUTCOMES.indexOf(b.tier));
}

/**
 * The verdict on a program. Targets come back in the order asked, activities last; activities
 * never count in the whole outcome.
 * @throws RangeError for a variant or activity the assessment does not know.
 */
export function checkProgram(
  assessment: Assessment,
  entries: readonly CheckEntry[],
  activities: readonly string[] = [],
): CheckResult {
  const isStopped = assessment.program.some(({ tier }) => tier === 'stop');
  const chosen = new Set(entries.map(({ variant }) => variant));
  const asked = [
    ...entries.map(({ exercise, variant, dose }) => ({ id: exercise, variant, side: dose.side })),
    ...activities.map((id) => ({ id, variant: undefined, side: 'both' as const })),
  ].map((one) => {
    const target = requireTarget(assessment, one.variant ?? one.id);
    return { ...one, target, assessed: sideOf(target, one.side) };
  });
  const targets = asked.map(({ id, variant, target, assessed }): TargetResult => {
    const findings = assessed.findings.flatMap((number) => assessment.findings[number] ?? []);
    const outcome = isStopped ? 'stop' : outcomeOf(target, findings);
    const wantsSwap = outcome === 'contraindicated' || outcome === 'caution';
    return {
      id,
      ...(variant ? { variant } : {}),
      outcome,
      findings,
      swaps: wantsSwap ? offerSwaps(assessment, target, chosen) : [],
    };
  });
  const program = sortFindings([
    ...assessment.program,
    ...dateMissingFinding(
      assessment,
      asked.map(({ assessed }) => assessed),
    ),
  ]);
  const untagged = asked.filter(({ target }) => target.isUntagged);
  const counted = targets.filter(({ variant }) => variant !== undefined);
  return {
    knowledgeVersion: assessment.knowledgeVersion,
    outcome:
      counted.length === 0 && program.length === 0
        ? 'not-checked'
        : worstOutcome([
            ...counted.map(({ outcome }) => outcome),
            ...program.map(({ tier }) => tier),
          ]),
    targets,
    program: { findings: program },
    notChecked: [
      ...assessment.notChecked,
      ...untagged.map(({ id }): NotChecked => ({ reason: 'exercise-untagged', id })),
    ],
  };
}
