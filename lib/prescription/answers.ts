import type { Finding, NotChecked } from '@/lib/contraindications/finding';
import { findingKey } from './finding-key';
import type { PrescriptionDraft, ProgramEntry } from './program';

type Answers = Pick<ProgramEntry, 'acknowledged' | 'override' | 'answered'>;
type Confirmation = Pick<PrescriptionDraft, 'notCheckedConfirmed' | 'confirmedMissing'>;

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

const missingKey = ({ reason, id }: NotChecked) => `${reason} ${id}`;

/** What a draft holds once the doctor goes on, or no longer goes on, without the answers that are missing now. */
export function confirmationOf(goesOn: boolean, missing: readonly NotChecked[]): Confirmation {
  return {
    notCheckedConfirmed: goesOn,
    confirmedMissing: goesOn ? missing.map(missingKey) : null,
  };
}

/** Whether the doctor goes on without each answer that is missing now. */
export function isMissingConfirmed(
  confirmation: Confirmation,
  missing: readonly NotChecked[],
): boolean {
  if (!confirmation.notCheckedConfirmed) return false;
  return !missing.some((one) => isMissingSince(confirmation, one));
}

/** Whether the doctor went on before this answer was missing. */
export function isMissingSince(
  { notCheckedConfirmed, confirmedMissing }: Confirmation,
  missing: NotChecked,
): boolean {
  if (!notCheckedConfirmed || confirmedMissing === null) return false;
  return !confirmedMissing.includes(missingKey(missing));
}
