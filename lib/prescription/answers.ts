import type { Finding } from '@/lib/contraindications/finding';
import { findingKey } from './finding-key';
import type { ProgramEntry } from './program';

/** A finding at its tier: graver, it is another one to answer. */
const answerKey = (finding: Finding) => `${finding.tier} ${findingKey(finding)}`;

/** What an answer given now on an exercise is an answer to: all that was found on it above a note. */
export function answeredOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ tier }) => tier !== 'note').map(answerKey);
}

/**
 * Whether what was answered on an exercise, read or prescribed despite it, is all that is found on it now: a record or a
 * rule may have changed since. False where nothing was answered.
 */
export function isAnswered(
  {
    acknowledged,
    override,
    answered,
  }: Pick<ProgramEntry, 'acknowledged' | 'override' | 'answered'>,
  findings: readonly Finding[],
): boolean {
  if (!acknowledged && override === null) return false;
  return answered === null || answeredOf(findings).every((key) => answered.includes(key));
}
