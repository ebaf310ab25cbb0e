import type { PatientFacts } from '@/lib/patient/patient-facts';
import type { ProgramTemplate } from './assessment';
import type { Finding } from './finding';
import type { Target } from './target';

/** The tested direction that eases, or `null`: none, or not tested. */
export function easingDirection({
  directionalPreference: direction,
}: PatientFacts): 'flexion' | 'extension' | null {
  return direction === 'flexion' || direction === 'extension' ? direction : null;
}

/** P05: where bending eases, arching is against it, and the reverse. Exercises only. */
export function againstDirection(
  { load }: Target,
  facts: PatientFacts,
  rule: ProgramTemplate | undefined,
): Finding[] {
  const eases = easingDirection(facts);
  if (!load || !rule || eases === null) return [];
  const against = eases === 'flexion' ? load.arches : load.bends;
  if (against.length === 0) return [];
  return [{ ...rule.finding, because: against.map((attribute) => ({ attribute })) }];
}
