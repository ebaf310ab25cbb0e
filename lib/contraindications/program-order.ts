import type { ProgramFinding } from './finding';
import { compareTiers } from './tiers';

/** Stops and red flags, then combinations and contradictions, then the program rules by their number. */
function placeOf({ kind, ruleIds }: ProgramFinding): number {
  if (kind === 'program-stop') return 0;
  if (kind === 'red-flag-positive') return 1;
  if (kind === 'contradiction') return 3;
  const rule = [...ruleIds].sort()[0] ?? '';
  return rule.startsWith('P') ? 3 + Number(rule.slice(1)) : 2;
}

/** Worst first, then knowledge order. */
export function sortProgram(findings: readonly ProgramFinding[]): ProgramFinding[] {
  return [...findings].sort((a, b) => compareTiers(a.tier, b.tier) || placeOf(a) - placeOf(b));
}
