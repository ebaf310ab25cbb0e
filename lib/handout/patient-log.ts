import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';

/** `stopped`: it hurt. */
export const LogStatus = z.enum(['done', 'skipped', 'stopped']);
export type LogStatus = z.infer<typeof LogStatus>;

/** Form fields are text; absent = now. A page that was offline says when it was typed. */
const SaidAt = z.iso.datetime({ offset: true }).optional();
const Pain = z.preprocess(
  (typed) => (typed === '' || typed === undefined ? null : typed),
  z.union([z.null(), z.coerce.number().int().min(0).max(10)]),
);
const Note = PlainText.trim().max(500).default('');

/** POST `log`: one exercise of one day. The newest `saidAt` of a day holds. */
export const ExerciseEntry = z.strictObject({
  variant: z.string().max(20),
  status: z.enum(['done', 'skipped']),
  /** Sessions of this day in which it was done. */
  times: z.coerce.number().int().min(0).max(10).default(1),
  saidAt: SaidAt,
});
export type ExerciseEntry = z.infer<typeof ExerciseEntry>;

/** POST `day`: how a day felt. */
export const DayEntry = z.strictObject({ pain: Pain, note: Note, saidAt: SaidAt });
export type DayEntry = z.infer<typeof DayEntry>;

/** POST `hurts`: pauses the exercise until the clinic has looked. */
export const HurtEntry = z.strictObject({
  variant: z.string().max(20),
  pain: Pain,
  note: Note,
  /** Made once by the page, so that a report that is sent twice arrives once. */
  reportKey: z.uuid(),
  saidAt: SaidAt,
});
export type HurtEntry = z.infer<typeof HurtEntry>;

/** POST `screen`: the questions answered with yes; an empty list = none of these. */
export const ScreenEntry = z.strictObject({
  yes: z.preprocess(
    (typed) => (typeof typed === 'string' ? [typed] : typed),
    z.array(z.string().max(10)).max(20).default([]),
  ),
  reportKey: z.uuid(),
  saidAt: SaidAt,
});
export type ScreenEntry = z.infer<typeof ScreenEntry>;

/** A page that was offline may bring what was said up to this long ago; ours. */
const LATEST_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When something was said: now, or earlier as the page says. A phone's clock that runs ahead counts as now; `null` = too long ago. */
export function momentSaid(saidAt: string | undefined, now: Date): Date | null {
  if (saidAt === undefined) return now;
  const moment = new Date(saidAt);
  if (moment > now) return now;
  return now.getTime() - moment.getTime() <= LATEST_DAYS * DAY_MS ? moment : null;
}
