import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day-text';
import type { CourseSummary } from './patient-summary';

/** What the patient has in hand and when somebody looks again. */
export function CourseLine({ course }: { course: CourseSummary | null }) {
  const t = useTranslations('patients.list');
  const language = useLocale();
  if (!course) return <p className="text-[13px] text-ink-2">{t('nothingIssued')}</p>;
  const { versionNumber, state, reviewOn } = course;
  return (
    <p className="flex flex-wrap gap-x-2 text-[13px] lg:flex-col">
      <span>
        <span className="font-medium">{t('version', { number: versionNumber })}</span>
        <span className="text-ink-2"> · {t(`course.${state}`)}</span>
      </span>
      {reviewOn !== null && (
        <span className="text-ink-2">{t('review', { day: dayText(reviewOn, language) })}</span>
      )}
    </p>
  );
}
