import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayText, dayTextBothYears } from '@/components/ui/day-text';
import type { RecordSide } from './comparison';

type RecordSideCardProps = { side: RecordSide; title: string };

/** One record as it stands before the merge. */
export function RecordSideCard({ side, title }: RecordSideCardProps) {
  const t = useTranslations('merge');
  const sexWord = useTranslations('patients.identity.sex');
  const language = useLocale();
  const { name, hospitalNumber, birthDate, sex, present, redFlags, course, hasDraft } = side;
  return (
    <section className="flex min-w-0 flex-col gap-2 rounded-xl border border-line bg-surface p-4 shadow-card">
      <h2 className="font-semibold text-[13px] text-ink-2">{title}</h2>
      <p className="break-words font-semibold text-lg">{name}</p>
      <dl className="grid gap-1.5 text-[13px]">
        <Row term={t('number')}>{hospitalNumber}</Row>
        <Row term={t('born')}>
          {birthDate === null ? t('unknown') : dayTextBothYears(birthDate, language)}
        </Row>
        <Row term={t('sex')}>{sexWord(sex)}</Row>
        <Row term={t('conditions')}>{present.length > 0 ? present.join(', ') : t('none')}</Row>
        <Row term={t('redFlags')}>{redFlags.length > 0 ? redFlags.join(' · ') : t('none')}</Row>
        <Row term={t('course')}>
          {course
            ? t('version', {
                number: course.versionNumber,
                day: dayText(course.issuedAt, language),
              })
            : t('nothingIssued')}
        </Row>
        {hasDraft && <Row term={t('draft')}>{t('openDraft')}</Row>}
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[120px_minmax(0,1fr)] gap-2">
      <dt className="text-ink-2">{term}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
