import type { Finding } from '@/lib/contraindications/finding';
import { findingKey } from './finding-key';
import type { ProgramEntry } from './program';

type Answers = Pick<ProgramEntry, 'acknowledged' | 'override' | 'answered'>;

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
export function isAnswered(entry: Answers, findings: readonly Finding[]): boolean {
  const isGiven = entry.acknowledged || entry.override !== null;
  return isGiven && !findings.some((finding) => isFoundSince(entry, finding));
}

/** Whether an answer was given before this was found. */
export function isFoundSince(
  { acknowledged, override, answered }: Answers,
  finding: Finding,
): boolean {
  if (answered === null || (!acknowledged && override === null)) return false;
  return finding.tier !== 'note' && !answered.includes(answerKey(finding));
}
