import { z } from 'zod';

export const ReportKind = z.enum(['it-hurts', 'red-flag', 'not-mine']);
export type ReportKind = z.infer<typeof ReportKind>;

/** `stay-paused` holds until the next version. */
export const ReportOutcome = z.enum(['go-on', 'stay-paused']);
export type ReportOutcome = z.infer<typeof ReportOutcome>;

export type PatientReport = {
  id: string;
  kind: ReportKind;
  /** The exercise that hurts; `null` for the others. */
  variant: string | null;
  versionNumber: number;
  /** 0 to 10; `null` = not said. */
  pain: number | null;
  note: string;
  /** Answered yes. */
  redFlags: string[];
  saidAt: Date;
  /** `null` while nobody of the clinic has looked. */
  closed: { at: Date; by: string; outcome: ReportOutcome } | null;
};

/** Whether the page still holds back what the report is about. */
export function isHolding(
  { closed, versionNumber }: Pick<PatientReport, 'closed' | 'versionNumber'>,
  currentVersion: number,
): boolean {
  if (closed === null) return true;
  return closed.outcome === 'stay-paused' && versionNumber >= currentVersion;
}
