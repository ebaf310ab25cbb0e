import type { Assessment } from '@/lib/contraindications/assessment';
import { type CheckEntry, checkProgram } from '@/lib/contraindications/check';
import {
  type CheckResult,
  type Finding,
  FindingKind,
  type Outcome,
} from '@/lib/contraindications/finding';
import type { Claim, Expectation, Verdict } from './patient-case';

type DoseChange = Partial<CheckEntry['dose']>;

const HOLDS: Record<Verdict, readonly Outcome[]> = {
  stop: ['stop'],
  contraindicated: ['contraindicated'],
  caution: ['caution'],
  'at least caution': ['stop', 'contraindicated', 'caution'],
  'at most caution': ['caution', 'note', 'clear'],
  quiet: ['note', 'clear'],
  'not checked': ['not-checked'],
  'never green': ['stop', 'contraindicated', 'caution', 'not-checked'],
};

const list = (ids = '') => ids.split(' ').filter(Boolean);

/** Checks exercises (at the dose offered to this patient) and activities as one program. */
function prescribe(assessment: Assessment, ids: readonly string[], change: DoseChange = {}) {
  const variants = ids.filter((id) => id.startsWith('EX'));
  const entries = variants.map((variant): CheckEntry => {
    const { exercise, dose } = assessment.targets[variant] ?? {};
    if (!exercise || !dose) throw new RangeError(`No variant ${variant}`);
    return { exercise, variant, dose: { ...dose, ...change } };
  });
  const activities = ids.filter((id) => !id.startsWith('EX'));
  return checkProgram(assessment, entries, activities);
}

function checkOne(assessment: Assessment, id: string, change?: DoseChange) {
  const result = prescribe(assessment, [id], change);
  const [target] = result.targets;
  if (!target) throw new RangeError(`No target ${id}`);
  return target;
}

/** What stands behind a verdict: `caution R012 osteoporosis x lumbar-flexion-loaded`. */
function explain(findings: readonly Finding[]): string {
  const told = findings.map(({ kind, tier, ruleIds, because }) => {
    const causes = because.map(({ factor, attribute }) => `${factor ?? ''} x ${attribute ?? ''}`);
    return `${tier} ${kind} ${ruleIds.join('+')} ${causes.join(', ')}`;
  });
  return told.join('; ') || 'no finding';
}

function swapsOfProgram(result: CheckResult): string[] {
  return result.program.findings.flatMap((finding) =>
    'swaps' in finding && Array.isArray(finding.swaps)
      ? finding.swaps.map(({ variant }) => String(variant))
      : [],
  );
}

function missesOfTargets(
  assessment: Assessment,
  claim: Extract<Claim, { about: 'verdict' | 'finding' }>,
): string[] {
  return list(claim.targets).flatMap((id) => {
    const { outcome, findings } = checkOne(assessment, id, claim.dose);
    const found = `${id} is ${outcome} [${explain(findings)}]`;
    if (claim.about === 'verdict') {
      return HOLDS[claim.verdict].includes(outcome) ? [] : [`${found}, not ${claim.verdict}`];
    }
    const isThere = findings.some(({ kind }) => kind === claim.kind);
    return isThere === claim.isThere
      ? []
      : [`${found}, ${isThere ? 'has' : 'lacks'} ${claim.kind}`];
  });
}

function missesOfDefaults(
  assessment: Assessment,
  claim: Extract<Claim, { about: 'defaults' }>,
  defaults: readonly string[],
): string[] {
  const loud = defaults
    .map((id) => checkOne(assessment, id))
    .filter(({ outcome }) => !HOLDS.quiet.includes(outcome));
  const unexpected = loud.filter(({ variant = '' }) => !list(claim.mayAlert).includes(variant));
  return [
    ...(loud.length > claim.atMost ? [`${loud.length} defaults alert, not ${claim.atMost}`] : []),
    ...unexpected.map(({ variant, outcome, findings }) => {
      return `${variant} is ${outcome} [${explain(findings)}], not quiet`;
    }),
  ];
}

/** A kind that does not exist would be lacking everywhere: it is refused. */
const kindsOf = (kinds: string | undefined) => list(kinds).map((kind) => FindingKind.parse(kind));

function missesOfProgram(
  assessment: Assessment,
  claim: Extract<Claim, { about: 'program' }>,
): string[] {
  const { outcome, program } = prescribe(assessment, list(claim.targets));
  const kinds = program.findings.map(({ kind }) => kind);
  const found = `${claim.targets}: the program is ${outcome} [${explain(program.findings)}]`;
  return [
    ...kindsOf(claim.has).flatMap((kind) =>
      kinds.includes(kind) ? [] : [`${found}, lacks ${kind}`],
    ),
    ...kindsOf(claim.lacks).flatMap((kind) =>
      kinds.includes(kind) ? [`${found}, has ${kind}`] : [],
    ),
    ...(claim.whole && claim.whole !== outcome ? [`${found}, not ${claim.whole}`] : []),
  ];
}

function missesOfSwap(assessment: Assessment, claim: Extract<Claim, { about: 'swap' }>): string[] {
  const { outcome, findings, swaps } = checkOne(assessment, claim.of);
  const offered = swaps.map(({ variant }) => variant);
  const found = `${claim.of} (${outcome}) offers ${offered.join(', ') || 'none'} [${explain(findings)}]`;
  const wrong = offered.filter((id) => claim.never === 'any' || list(claim.never).includes(id));
  const lacks = claim.someOf && !list(claim.someOf).some((id) => offered.includes(id));
  return [
    ...wrong.map((id) => `${found}, must not offer ${id}`),
    ...(lacks ? [`${found}, none of ${claim.someOf}`] : []),
  ];
}

function misses(assessment: Assessment, claim: Claim, defaults: readonly string[]): string[] {
  const whole = prescribe(assessment, ['EX05-c']);
  switch (claim.about) {
    case 'verdict':
    case 'finding':
      return missesOfTargets(assessment, claim);
    case 'defaults':
      return missesOfDefaults(assessment, claim, defaults);
    case 'program':
      return missesOfProgram(assessment, claim);
    case 'swap':
      return missesOfSwap(assessment, claim);
    case 'urgency': {
      const found = explain(whole.program.findings);
      const isThere = whole.program.findings.some(({ urgency }) => urgency === claim.urgency);
      return isThere ? [] : [`[${found}], nothing ${claim.urgency}`];
    }
    case 'neutral set':
      return swapsOfProgram(whole)
        .filter((id) => list(claim.never).includes(id))
        .map((id) => `the program offers ${id} as neutral`);
    default:
      return claim satisfies never;
  }
}

/** One line for each expectation that the check does not meet, with its reason. */
export function contradictions(
  assessment: Assessment,
  expectations: readonly Expectation[],
  defaults: readonly string[],
): string[] {
  return expectations.flatMap((expectation) =>
    misses(assessment, expectation, defaults).map((miss) => `${miss}. ${expectation.because}`),
  );
}
