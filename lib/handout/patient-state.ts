import type { LogStatus } from './patient-log';
import type { Pause } from './recall-pause';

/** What a patient's page shows besides the handout itself: what was said so far, and what waits for the clinic. */
export type PatientState = Pause & {
  /** Where the clinic is, `YYYY-MM-DD`. */
  today: string;
  /** Monday to Sunday of this week; `done` counts exercises of the day. */
  week: readonly { day: string; done: number }[];
  /** What was said of each exercise today, by variant; absent = nothing yet. */
  said: Readonly<Record<string, { status: LogStatus; times: number }>>;
  /** Of today, 0 to 10; `null` = not said. */
  pain: number | null;
  /** Of today; empty = none. */
  note: string;
  /** Variants that hurt and that the clinic has not looked at yet. */
  paused: readonly string[];
  /** The questions before the first session were answered with "none of these". */
  isScreened: boolean;
  /** A question was answered with yes, and the clinic has not looked yet: no exercise may be started. */
  isHeld: boolean;
};
