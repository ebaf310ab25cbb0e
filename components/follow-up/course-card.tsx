import { useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { type Course, daysDone, painTrend } from '@/lib/handout/course';
import { CourseChart } from './course-chart';
import { CourseTable } from './course-table';

/** Widths of the two drawings in pixels: letters keep their size on a phone. */
const WIDE = 664;
const NARROW = 326;

type CourseCardProps = { course: Course; nameOf: (variant: string) => string };

/** How it goes: pain, what was done, and on which days nobody knows. */
export function CourseCard({ course, nameOf }: CourseCardProps) {
  const t = useTranslations('followUp.course');
  const isSilent = course.days.every(
    ({ pain, done, hurts }) => pain === null && done === null && hurts.length === 0,
  );
  if (isSilent) {
    return (
      <Card title={t('title')}>
        <p className="rounded-lg border border-line-2 border-dashed px-4 py-8 text-center text-ink-2">
          {t('none')}
        </p>
      </Card>
    );
  }
  return (
    <Card
      title={
        <>
          {t('title')} <span className="font-normal text-[13px] text-ink-2">{t('lead')}</span>
        </>
      }
      aside={<Headline course={course} />}
    >
      <div>
        <p className="pb-1 text-xs">
          <span className="font-semibold">{t('painAxis')}</span>{' '}
          <span className="text-unchecked-ink">{t('missing')}</span>
        </p>
        <CourseChart course={course} width={WIDE} className="hidden sm:block" />
        <CourseChart course={course} width={NARROW} className="sm:hidden" />
        <p className="pt-1 text-xs">
          <span className="font-semibold">{t('doneAxis')}</span>{' '}
          <span className="text-ink-2">{t('doneMeans')}</span>
        </p>
      </div>
      <CourseTable course={course} nameOf={nameOf} />
    </Card>
  );
}

function Headline({ course }: { course: Course }) {
  const t = useTranslations('followUp.course');
  const trend = painTrend(course);
  const done = daysDone(course);
  return (
    <div className="flex flex-wrap gap-x-7 gap-y-2">
      {trend && (
        <p className="flex flex-col">
          <span aria-hidden="true" className="font-semibold text-[22px] leading-7">
            {t('trend', trend)}
          </span>
          <span className="sr-only">{t('trendSpoken', trend)}</span>
          <span className="text-ink-2 text-xs">{t('trendMeans')}</span>
        </p>
      )}
      {done && (
        <p className="flex flex-col">
          <span className="font-semibold text-[22px] leading-7">
            {t('percent', { percent: done.percent })}
          </span>
          <span className="text-ink-2 text-xs">{t('percentMeans', { version: done.version })}</span>
          <span className="text-ink-2 text-xs">{t('percentOf', done)}</span>
        </p>
      )}
    </div>
  );
}
