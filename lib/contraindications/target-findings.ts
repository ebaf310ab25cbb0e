import type { KnownFactors } from '@/lib/patient/known-factors';
import type { SideAssessment } from './assessment';
import type { DoseLimb, Verdict } from './factor-verdicts';
import type { Finding } from './finding';
import type { FindingTable } from './finding-table';
import type { Target } from './target';
import { compareTiers } from './tiers';

/** What each present factor that has a rule on the target means for it, in knowledge order of factors. */
export function verdictsOn(
  { verdicts }: Pick<Target, 'verdicts'>,
  known: KnownFactors,
  limb: DoseLimb,
): Verdict[] {
  const spoken: Verdict[] = [];
  for (const factor of known.present) {
    const verdict = verdicts.get(factor.id)?.on(factor, limb);
    if (verdict) spoken.push(verdict);
  }
  return spoken;
}

type Found = { finding: Finding; order: number };

function hasFinding(verdict: Verdict): verdict is Verdict & Found {
  return verdict.finding !== null;
}

/** Worst first, then knowledge order; `extra` comes after every rule of its tier. */
export function assessSide(
  verdicts: readonly Verdict[],
  { table, extra }: { table: FindingTable; extra: readonly Finding[] },
): SideAssessment {
  const found: Found[] = [];
  const dateDecides: string[] = [];
  for (const verdict of verdicts) {
    if (hasFinding(verdict)) found.push(verdict);
    if (verdict.dateDecides) dateDecides.push(verdict.factor);
  }
  for (const finding of extra) found.push({ finding, order: Number.POSITIVE_INFINITY });
  found.sort(compareFound);
  const findings: number[] = [];
  for (const { finding } of found) findings.push(table.add(finding));
  return { findings, dateDecides };
}

function compareFound(a: Found, b: Found): number {
  return compareTiers(a.finding.tier, b.finding.tier) || a.order - b.order;
}
