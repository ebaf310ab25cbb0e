import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findLink, type PatientLink } from '@/lib/db/links';
import { closeReport, listReports, reportHurt } from '@/lib/db/patient-reports';
import { dayAfter } from '@/lib/patient/clinic-week';
import { LOGGED_DAYS } from './demo-programs';

/** Invented, from the day of issue to yesterday; `null` = not said. */
const PAIN = [
  ...[6, 6, 6, 5, 6, 6, 7],
  ...[6, 6, 6, 7, null, 6, 5],
  ...[5, 5, 4, 4, 4, 3, 4],
  ...[3, 3, 2, 3, null, 2],
];
const DONE = [
  ...[3, 2, null, 3, 2, 0, null],
  ...[3, 2, 2, 1, null, null, 3],
  ...[3, 2, null, 3, 2, 3, null],
  ...[2, null, 3, 2, null, 3],
];
/** On the eleventh day the bridge hurt; the clinic looked the day after. */
const HURT_DAY = 10;
const HURT = {
  variant: 'EX12-a',
  pain: 7,
  note: 'ปวดหลังตอนยกสะโพก',
  reportKey: '01930000-0000-4000-8000-0000000000a1',
};
/** In the order in which they are done first. */
const VARIANTS = ['EX09-a', 'EX01-b', 'EX12-a'];

const HOURS_MS = 60 * 60 * 1000;
const at = (day: string, hour: number) =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + hour * HOURS_MS);

/** Four weeks of the first demonstration patient, none of today; done once. */
export async function logCourse(db: Db, doctor: Actor, told: { token: string; today: string }) {
  const { token, today } = told;
  const start = dayAfter(today, -LOGGED_DAYS);
  const link = await findLiving(db, token, at(today, 0));
  if (!link) return;
  const { clinicId, prescriptionId } = link;
  const of = { clinicId, prescriptionId };
  if ((await db.dayLog.count({ where: of })) > 0) return;

  const days = PAIN.map((pain, index) => {
    const day = dayAfter(start, index);
    const said = { ...of, day: new Date(`${day}T00:00:00Z`), saidAt: at(day, 18) };
    return { pain, done: DONE[index] ?? null, said: { ...said, versionNumber: 1 } };
  });
  await db.dayLog.createMany({
    data: days.flatMap(({ pain, said }) => (pain === null ? [] : [{ ...said, pain }])),
  });
  await db.exerciseLog.createMany({
    data: days.flatMap(({ done, said }) =>
      done === null
        ? []
        : VARIANTS.slice(0, Math.max(1, done)).map((variant) => ({
            ...said,
            variant,
            status: done === 0 ? 'skipped' : 'done',
            times: done === 0 ? 0 : 1,
          })),
    ),
  });
  const hurtOn = dayAfter(start, HURT_DAY);
  await reportHurt(db, link, { entry: HURT, now: at(hurtOn, 19) });
  const [report] = await listReports(db, of);
  const looked = at(dayAfter(hurtOn, 1), 9);
  if (report) await closeReport(db, doctor, { id: report.id, outcome: 'go-on', now: looked });
  await db.link.update({
    where: { id: link.id },
    data: { openedAt: at(start, 18), lastOpenedAt: at(dayAfter(today, -1), 18), opens: 23 },
  });
}

/** Another patient says that an exercise hurts, and nobody has looked yet. */
export async function reportYesterday(db: Db, { token, today }: { token: string; today: string }) {
  const link = await findLiving(db, token, at(today, 0));
  if (!link) return;
  const { clinicId, prescriptionId } = link;
  if ((await db.patientReport.count({ where: { clinicId, prescriptionId } })) > 0) return;
  const entry = {
    variant: 'EX09-b',
    pain: 6,
    note: 'ตึงหลังเข่ามาก',
    reportKey: '01930000-0000-4000-8000-0000000000a2',
  };
  await reportHurt(db, link, { entry, now: at(dayAfter(today, -1), 17) });
}

/** `null` once a visitor has ended or paused it: then it stays as they left it. */
async function findLiving(db: Db, token: string, now: Date): Promise<PatientLink | null> {
  const found = await findLink(db, token, now);
  return found.status === 'living' ? found.link : null;
}
