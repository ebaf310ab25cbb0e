import type { CheckResult, Finding } from '@/lib/contraindications/finding';
import type { NaiveResult } from './naive-check';
import { type NaiveFinding, sorted } from './naive-finding';

/** The real answer without its words, in the form of `naiveCheck`; lists keep their order. */
export function reduceResult(result: CheckResult): NaiveResult {
  return {
    outcome: result.outcome,
    targets: result.targets.map(({ id, variant, outcome, findings, swaps }) => ({
      id,
      ...(variant !== undefined && { variant }),
      outcome,
      findings: findings.map(reduceFinding),
      swaps: swaps.map((swap) => ({ variant: swap.variant, dose: swap.dose })),
    })),
    program: result.program.findings.map(reduceFinding),
    notChecked: result.notChecked,
  };
}

function reduceFinding(finding: Finding & { open?: true | undefined }): NaiveFinding {
  return {
    kind: finding.kind,
    tier: finding.tier,
    evidence: finding.evidence,
    review: finding.review,
    ruleIds: sorted(finding.ruleIds),
    because: sorted(
      finding.because.map(({ factor, attribute }) => `${factor ?? ''}|${attribute ?? ''}`),
    ),
    missing: sorted(finding.missing),
    ...(finding.field !== undefined && { field: finding.field }),
    ...(finding.open && { open: true as const }),
    ...(finding.sourcesDisagree && { sourcesDisagree: true as const }),
  };
}

/** Where two answers differ, one line each with both sides; empty when they agree. */
export function differences(real: unknown, naive: unknown, path = ''): string[] {
  if (JSON.stringify(real) === JSON.stringify(naive)) return [];
  if (!isObject(real) || !isObject(naive)) {
    return [`${path}\n    real  ${JSON.stringify(real)}\n    naive ${JSON.stringify(naive)}`];
  }
  const keys = [...new Set([...Object.keys(real), ...Object.keys(naive)])];
  return keys.flatMap((key) => differences(real[key], naive[key], path ? `${path}.${key}` : key));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
