import type { CheckResult, Finding } from '@/lib/contraindications/finding';
import { findingKey } from './finding-key';
import { firstMonitoring } from './override-entry';
import type { PrescriptionDraft, ProgramEntry } from './program';

/** Everything a doctor answered to; who signed a rule off, and where it comes from, is not. */
function asAnswered(finding: Finding): string {
  const { kind, tier, ruleIds, because, missing, message, modification, field } = finding;
  return JSON.stringify([
    [kind, tier, ruleIds, missing, field],
    because.map(({ factor, attribute }) => [factor, attribute]),
    [message.en, modification?.en],
  ]);
}

const isAnswered = ({ tier }: Finding) => tier !== 'note';

function answeredOn(variant: string, check: CheckResult): string | null {
  const target = check.targets.find((one) => one.variant === variant);
  if (!target) return null;
  return target.findings.filter(isAnswered).map(asAnswered).sort().join('\n');
}

type Checks = {
  /** As stored with the version. */
  stored: CheckResult;
  /** Of the same program, today. */
  now: CheckResult;
};

/** What was answered on an exercise stands while what was found on it is the same, in data and rules. */
function keepAnswers(entry: ProgramEntry, { stored, now }: Checks): ProgramEntry {
  const before = answeredOn(entry.variant, stored);
  const isSame = before !== null && before === answeredOn(entry.variant, now);
  return isSame ? entry : { ...entry, override: null, acknowledged: false };
}

/**
 * The last program as the start of the next. An accepted override or a caution read is not asked again while its findings
 * are the same as then; missing answers are asked about again, and the review is planned anew: on the first day of
 * monitoring where there is one.
 */
export function repeatOf(program: PrescriptionDraft, checks: Checks): PrescriptionDraft {
  const entries = program.entries.map((entry) => keepAnswers(entry, checks));
  const before = new Set(checks.stored.program.findings.map(asAnswered));
  const same = checks.now.program.findings.filter((finding) => before.has(asAnswered(finding)));
  const keys = new Set(same.map(findingKey));
  return {
    ...program,
    entries,
    notCheckedConfirmed: false,
    programRead: program.programRead.filter((key) => keys.has(key)),
    reviewOn: firstMonitoring(entries),
  };
}
