import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { dayText } from '@/components/ui/day-text';
import { TierMark } from '@/components/ui/tier-badge';
import type { Concern } from '@/lib/handout/attention';
import type { PatientReport } from '@/lib/handout/patient-report';
import { type ConcernActs, ConcernEntry, ReportFacts } from './concern-entry';

type AttentionCardProps = ConcernActs & {
  patientId: string;
  concerns: readonly Concern[];
  /** Somebody has looked at these, newest first. */
  answered: readonly PatientReport[];
  nameOf: (variant: string) => string;
  /** Conditions never asked about that could change a verdict on what was issued. */
  missing: readonly string[];
};

export function AttentionCard({ concerns, answered, missing, ...of }: AttentionCardProps) {
  const t = useTranslations('followUp.attention');
  return (
    <Card title={t('title')}>
      {missing.length > 0 && <Missing missing={missing} patientId={of.patientId} />}
      {concerns.length === 0 && missing.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <ul>
          {concerns.map((concern) => (
            <ConcernEntry
              key={'report' in concern ? concern.report.id : concern.kind}
              concern={concern}
              {...of}
            />
          ))}
        </ul>
      )}
      {answered.length > 0 && <Answered reports={answered} nameOf={of.nameOf} />}
    </Card>
  );
}

/** As many are named; the history has the rest. */
const NAMED = 3;

function Missing({ missing, patientId }: Pick<AttentionCardProps, 'missing' | 'patientId'>) {
  const t = useTranslations('record.missing');
  const more = missing.length - NAMED;
  return (
    <div className="flex gap-2.5">
      <TierMark outcome="not-checked" className="mt-0.5 size-4" />
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold text-unchecked-ink">
          {t('title', { count: missing.length })}
        </h3>
        <p className="break-words text-[13px] text-ink-2">
          {missing.slice(0, NAMED).join(', ')} {more > 0 && t('more', { count: more })}
        </p>
        <Link
          href={`/patients/${patientId}/edit`}
          className="inline-flex min-h-11 items-center font-semibold text-[13px] text-brand underline underline-offset-2 md:min-h-8"
        >
          {t('answer')}
        </Link>
      </div>
    </div>
  );
}

type AnsweredProps = { reports: readonly PatientReport[] } & Pick<AttentionCardProps, 'nameOf'>;

function Answered({ reports, nameOf }: AnsweredProps) {
  const t = useTranslations('followUp.attention');
  const language = useLocale();
  return (
    <details className="group border-line border-t">
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-[13px] text-ink-2">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        {t('earlier', { count: reports.length })}
      </summary>
      <ul className="flex flex-col gap-3">
        {reports.map((report) => (
          <li key={report.id} className="flex flex-col gap-0.5">
            <p className="break-words font-semibold text-[13px]">
              {t(`kind.${report.kind}`)}
              {report.variant !== null && `: ${nameOf(report.variant)}`}
            </p>
            <ReportFacts report={report} />
            {report.closed && (
              <p className="text-[13px]">
                {t(`closed.${report.closed.outcome}`, {
                  day: dayText(report.closed.at, language),
                  by: report.closed.by,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
