import { dayAfter } from '@/lib/patient/clinic-week';

/** `exercises`: how many it holds at one time, those of its largest phase; `daysPerWeek`: of the exercise that is done most often. */
export type CourseVersion = {
  number: number;
  /** `YYYY-MM-DD` */
  issuedOn: string;
  exercises: number;
  daysPerWeek: number;
};

type Hurt = { variant: string; pain: number | null };

export type CourseDay = {
  /** `YYYY-MM-DD` */
  day: string;
  /** The version that held; `null` before the first. */
  version: number | null;
  /** Whether the day belongs to the course and is over: what is not said of it now is missing. */
  isOver: boolean;
  /** 0 to 10; `null` = not said, which is not zero. */
  pain: number | null;
  /** Exercises done; `null` = nothing said of any, which is not zero. */
  done: number | null;
  /** Exercises of the version. */
  due: number;
  /** As the patient wrote it; empty = none. */
  note: string;
  /** Exercises that hurt on this day, each once; pain 0 to 10, `null` = not said. */
  hurts: readonly Hurt[];
};

/** What a patient said of a course, day by day, oldest first. */
export type Course = { days: readonly CourseDay[]; versions: readonly CourseVersion[] };

export type SaidOfCourse = {
  /** Oldest first. */
  versions: readonly CourseVersion[];
  felt: readonly { day: string; pain: number | null; note: string }[];
  logs: readonly { day: string; status: 'done' | 'skipped' | 'stopped' }[];
  hurts: readonly (Hurt & { day: string })[];
};

/** Ours: what fits one look, and the time in which a programme shows whether it helps. */
const COURSE_DAYS = 28;

/** The first of the days a course is shown of. */
export function courseStart(today: string): string {
  return dayAfter(today, 1 - COURSE_DAYS);
}

/** The last four weeks, today included. */
export function buildCourse(said: SaidOfCourse, today: string): Course {
  const start = courseStart(today);
  const days = Array.from({ length: COURSE_DAYS }, (_, index) => dayAfter(start, index));
  return {
    versions: said.versions,
    days: days.map((day) => {
      const version = said.versions.findLast(({ issuedOn }) => issuedOn <= day);
      const felt = said.felt.find((each) => each.day === day);
      const logs = said.logs.filter((each) => each.day === day);
      return {
        day,
        version: version?.number ?? null,
        isOver: version !== undefined && day < today,
        pain: felt?.pain ?? null,
        done: logs.length === 0 ? null : logs.filter(({ status }) => status === 'done').length,
        due: version?.exercises ?? 0,
        note: felt?.note ?? '',
        hurts: hurtsOn(said.hurts, day),
      };
    }),
  };
}

function hurtsOn(hurts: SaidOfCourse['hurts'], day: string): Hurt[] {
  const own = hurts.filter((each) => each.day === day);
  return [...new Map(own.map(({ variant, pain }) => [variant, { variant, pain }])).values()];
}

/** The first and the last pain that was said; `null` when none was, one alone stands for both. */
export function painTrend({ days }: Pick<Course, 'days'>): { first: number; last: number } | null {
  const said = days.flatMap(({ pain }) => pain ?? []);
  const [first] = said;
  const last = said.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

export type DaysDone = {
  version: number;
  done: number;
  /** As many as the dose asks for in this time; the day that is not over counts once it is done. */
  due: number;
  /** Days of which nothing was said: done or not, nobody knows. */
  unknown: number;
  /** 0 to 100 */
  percent: number;
};

/** Days on which something was done, of the newest version; `null` before its first day is over. */
export function daysDone({ days, versions }: Course): DaysDone | null {
  const version = versions.at(-1);
  if (!version) return null;
  const own = days.filter((day) => day.version === version.number);
  const done = own.filter((day) => (day.done ?? 0) > 0).length;
  const counted = own.filter((day) => day.isOver || (day.done ?? 0) > 0);
  if (counted.length === 0) return null;
  const due = Math.max(1, Math.round((counted.length * version.daysPerWeek) / 7));
  return {
    version: version.number,
    done,
    due,
    unknown: counted.filter((day) => day.done === null).length,
    percent: Math.min(100, Math.round((100 * done) / due)),
  };
}
