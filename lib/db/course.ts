import 'server-only';
import { buildCourse, type Course, courseStart } from '@/lib/handout/course';
import { LogStatus } from '@/lib/handout/patient-log';
import { clinicDay } from '@/lib/patient/clinic-day';
import { homeEntries, homePhases } from '@/lib/prescription/home-program';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import type { Db } from './client';
import { dayOf } from './patient-row';
import { isRowId } from './row-id';

const textOf = (day: Date) => day.toISOString().slice(0, 10);

/** What the patient said of the last four weeks; `null` when nothing was issued, or not by this clinic. */
export async function findCourse(
  db: Db,
  actor: Actor,
  { patientId, now }: { patientId: string; now: Date },
): Promise<Course | null> {
  if (!isRowId(patientId)) return null;
  const today = clinicDay(now);
  const shown = { gte: dayOf(courseStart(today)), lte: dayOf(today) };
  const row = await db.prescription.findFirst({
    where: { patientId, clinicId: actor.clinicId },
    select: {
      versions: {
        orderBy: { number: 'asc' },
        select: { number: true, issuedAt: true, program: true },
      },
      days: { where: { day: shown }, select: { day: true, pain: true, note: true } },
      exercises: { where: { day: shown }, select: { day: true, status: true } },
      reports: {
        where: { kind: 'it-hurts' },
        orderBy: { saidAt: 'asc' },
        select: { saidAt: true, variant: true, pain: true },
      },
    },
  });
  if (!row) return null;
  const said = {
    versions: row.versions.map(({ number, issuedAt, program }) => {
      const draft = PrescriptionDraft.parse(program);
      const entries = homeEntries(draft);
      const exercises = Math.max(0, ...homePhases(draft).map((phase) => phase.entries.length));
      const daysPerWeek = Math.max(0, ...entries.map(({ dose }) => dose.daysPerWeek));
      return { number, issuedOn: clinicDay(issuedAt), exercises, daysPerWeek };
    }),
    felt: row.days.map(({ day, ...felt }) => ({ day: textOf(day), ...felt })),
    logs: row.exercises.map(({ day, status }) => ({
      day: textOf(day),
      status: LogStatus.parse(status),
    })),
    hurts: row.reports.flatMap(({ saidAt, variant, pain }) =>
      variant === null ? [] : [{ day: clinicDay(saidAt), variant, pain }],
    ),
  };
  return buildCourse(said, today);
}
