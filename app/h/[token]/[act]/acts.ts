import 'server-only';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { Db } from '@/lib/db/client';
import { markOpened } from '@/lib/db/link-acts';
import type { PatientLink } from '@/lib/db/links';
import { saveDayLog, saveExerciseLog } from '@/lib/db/patient-log';
import { reportHurt, reportNotMine, saveScreen } from '@/lib/db/patient-reports';
import { DayEntry, ExerciseEntry, HurtEntry, ScreenEntry } from '@/lib/handout/patient-log';

type Sent = { database: Db; link: PatientLink; fields: unknown; now: Date };

/** What came of it, and where on the patient's pages to go on without a script. */
export type ActAnswer = { status: string; goOn: string };

type Act = (sent: Sent) => Promise<ActAnswer>;

function act<Entry>(
  schema: z.ZodType<Entry>,
  save: (sent: Omit<Sent, 'fields'> & { entry: Entry }) => Promise<ActAnswer>,
): Act {
  return async ({ fields, ...sent }) => {
    const read = readSent(schema, fields);
    if (!read.success) return { status: 'unreadable', goOn: '/session' };
    return save({ ...sent, entry: read.data });
  };
}

const ReportKey = z.strictObject({ reportKey: z.uuid() });

/** Everything a patient can tell the clinic, by the last part of its address. */
export const ACTS: Readonly<Record<string, Act>> = {
  log: act(ExerciseEntry, async ({ database, link, entry, now }) => ({
    ...(await saveExerciseLog(database, link, { entry, now })),
    goOn: `/session#after-${entry.variant}`,
  })),
  day: act(DayEntry, async ({ database, link, entry, now }) => ({
    ...(await saveDayLog(database, link, { entry, now })),
    goOn: '/session#finished',
  })),
  hurts: act(HurtEntry, async ({ database, link, entry, now }) => ({
    ...(await reportHurt(database, link, { entry, now })),
    goOn: `/session#at-${entry.variant}`,
  })),
  screen: act(ScreenEntry, async ({ database, link, entry, now }) => ({
    ...(await saveScreen(database, link, { entry, now })),
    goOn: '/session',
  })),
  opened: act(z.strictObject({}), async ({ database, link, now }) => {
    await markOpened(database, link, now);
    return { status: 'saved', goOn: '' };
  }),
  'not-mine': act(ReportKey, async ({ database, link, entry, now }) => {
    await reportNotMine(database, link, { reportKey: entry.reportKey, now });
    return { status: 'saved', goOn: '' };
  }),
};
