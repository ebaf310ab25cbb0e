import type { Finding, TargetResult } from '@/lib/contraindications/finding';
import { compareTiers } from '@/lib/contraindications/tiers';

/** They put one caution on over half of the variants. Source: the material, "one line for the program". */
const SAID_ONCE_FACTORS = ['orthostatic-hypotension', 'bppv'];

/** Dose rules that stand on every matching exercise. Source: the material, on D05. */
const SAID_ONCE_RULES = ['D05'];

/** One thing said for several exercises; `variants` in program order. */
export type SharedFinding = { key: string; finding: Finding; variants: string[] };

/** `null`: it is the exercise's own. */
function sharedKey({ kind, because, ruleIds }: Finding): string | null {
  const factor = because[0]?.factor;
  const isOfFactor = kind === 'contraindication' && SAID_ONCE_FACTORS.includes(factor ?? '');
  if (isOfFactor) return `${kind} ${factor}`;
  const rules = ruleIds.join(' ');
  return SAID_ONCE_RULES.includes(rules) ? `${kind} ${rules}` : null;
}

/** Puts aside what several exercises share, worst exercise first; the rest stays with its exercise. */
export function shareFindings(targets: readonly TargetResult[]): {
  shared: SharedFinding[];
  targets: TargetResult[];
} {
  const byKey = new Map<string, SharedFinding>();
  for (const { variant, findings } of targets) {
    for (const finding of findings) {
      const key = sharedKey(finding);
      if (key === null || variant === undefined) continue;
      const before = byKey.get(key);
      byKey.set(key, {
        key,
        finding:
          before && compareTiers(before.finding.tier, finding.tier) <= 0 ? before.finding : finding,
        variants: [...(before?.variants ?? []), variant],
      });
    }
  }
  const shared = [...byKey.values()].filter(({ variants }) => variants.length > 1);
  const keys = new Set(shared.map(({ key }) => key));
  return {
    shared,
    targets: targets.map((target) => ({
      ...target,
      findings: target.findings.filter((finding) => !keys.has(sharedKey(finding) ?? '')),
    })),
  };
}
