import 'server-only';
import { LogStatus } from '@/lib/handout/patient-log';
import { isHolding } from '@/lib/handout/patient-report';
import type { PatientState } from '@/lib/handout/patient-state';
import { clinicDay } from '@/lib/patient/clinic-day';
import { weekOf } from '@/lib/patient/clinic-week';
import type { Db } from './client';
import type { PatientLink } from './links';
import { listReports } from './patient-reports';
import { dayOf } from './patient-row';
import { findPause } from './recall-rows';

/** What the page shows besides the handout, at this moment. */
export async function findPatientState(
  db: Db,
  link: PatientLink,
  now: Date,
): Promise<PatientState> {
  const today = clinicDay(now);
  const week = weekOf(today);
  const { clinicId, prescriptionId, versionNumber } = link;
  const of = { clinicId, prescriptionId };
  const days = { gte: dayOf(week[0] ?? today), lte: dayOf(week[6] ?? today) };
  const logs = await db.exerciseLog.findMany({
    where: { ...of, day: days },
    select: { day: true, variant: true, status: true, times: true },
  });
  const felt = await db.dayLog.findFirst({
    where: { ...of, day: dayOf(today) },
    select: { pain: true, note: true },
  });
  const holding = (await listReports(db, of)).filter((each) => isHolding(each, versionNumber));
  const logsOf = (day: string) => logs.filter((log) => log.day.toISOString().startsWith(day));
  return {
    today,
    week: week.map((day) => ({
      day,
      done: logsOf(day).filter(({ status }) => status === 'done').length,
    })),
    said: Object.fromEntries(
      logsOf(today).map(({ variant, status, times }) => [
        variant,
        { status: LogStatus.parse(status), times },
      ]),
    ),
    pain: felt?.pain ?? null,
    note: felt?.note ?? '',
    paused: holding.flatMap(({ variant }) => variant ?? []),
    ...(await findPause(db, of)),
    isScreened: link.screenedAt !== null,
    isHeld: holding.some(({ kind }) => kind === 'red-flag'),
  };
}
