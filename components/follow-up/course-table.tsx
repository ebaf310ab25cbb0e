import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { Course } from '@/lib/handout/course';

type CourseTableProps = {
  course: Course;
  /** Of a variant. */
  nameOf: (variant: string) => string;
};

/** Every number of the picture in words; on paper it stands open. */
export function CourseTable({ course, nameOf }: CourseTableProps) {
  const t = useTranslations('followUp.course');
  const language = useLocale();
  const days = course.days.filter(
    ({ isOver, pain, done, hurts }) => isOver || pain !== null || done !== null || hurts.length > 0,
  );
  return (
    <details className="group border-line border-t print:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-[13px] text-ink-2 print:hidden">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        {t('table')}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={t('table')} className="overflow-x-auto">
        <table className="w-full text-left text-[13px]">
          <thead className="text-ink-2">
            <tr>
              {(['day', 'versionHead', 'pain', 'done', 'note'] as const).map((head) => (
                <th key={head} scope="col" className="px-2 py-1 font-medium first:pl-0">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day} className="border-line border-t align-top">
                <th scope="row" className="whitespace-nowrap py-1 pr-2 font-medium">
                  {dayText(day.day, language)}
                </th>
                <td className="px-2 py-1">{day.version}</td>
                <td className="px-2 py-1">{day.pain ?? t('notLogged')}</td>
                <td className="whitespace-nowrap px-2 py-1">
                  {day.done === null
                    ? t('notLogged')
                    : t('doneOf', { done: day.done, due: day.due })}
                </td>
                <td className="min-w-40 px-2 py-1">
                  {day.note}
                  {day.hurts.map(({ variant }) => (
                    <span key={variant} className="block font-semibold text-contra-ink">
                      {t('hurtsWhich', { exercise: nameOf(variant) })}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
