import type { KnownFactors } from '@/lib/patient/known-factors';
import type { SideAssessment } from './assessment';
import type { DoseLimb } from './factor-verdicts';
import type { Finding } from './finding';
import type { FindingTable } from './finding-table';
import type { Target } from './target';
import { compareTiers } from './tiers';

type Found = { finding: Finding; order: number };

/** Worst first, then knowledge order; `extra` comes after every rule of its tier. */
export function assessSide(
  target: Target,
  known: KnownFactors,
  { limb, table, extra }: { limb: DoseLimb; table: FindingTable; extra: readonly Finding[] },
): SideAssessment {
  const found: Found[] = extra.map((finding) => ({ finding, order: Number.POSITIVE_INFINITY }));
  const dateDecides: string[] = [];
  for (const factor of known.present) {
    const verdict = target.verdicts.get(factor.id)?.on(factor, limb);
    if (!verdict) continue;
    if (verdict.finding) found.push({ finding: verdict.finding, order: verdict.order });
    if (verdict.dateDecides) dateDecides.push(factor.id);
  }
  if (found.length > 1) found.sort(compareFound);
  return { findings: found.map(({ finding }) => table.add(finding)), dateDecides };
}

function compareFound(a: Found, b: Found): number {
  return (
    compareTiers(a.finding.tier, b.finding.tier) || (a.order === b.order ? 0 : a.order - b.order)
  );
}
