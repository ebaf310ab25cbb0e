import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { dayText, momentText } from '@/components/ui/day-text';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Concern, OpenRecall } from '@/lib/handout/attention';
import type { PatientReport } from '@/lib/handout/patient-report';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { AnswerForm } from './answer-form';
import { CONCERN_INK, ConcernMark } from './concern-mark';
import type { AnswerReport } from './report-answer';

export type ConcernActs = {
  /** Closes "it hurts" and a red flag. */
  onAnswer: AnswerReport;
  /** Lets a disowned link live again, or ends it. */
  onAnswerNotMine: AnswerReport;
};

type ConcernEntryProps = ConcernActs & {
  patientId: string;
  concern: Concern;
  /** Of a variant. */
  nameOf: (variant: string) => string;
  /** Under what it stands. */
  level?: 'h3' | 'h4';
};

/** One thing that waits: what, when, how bad, the patient's words, and the answer in place. */
export function ConcernEntry(props: ConcernEntryProps) {
  const { concern, nameOf, level: Heading = 'h3' } = props;
  const t = useTranslations('followUp.attention');
  const variant = 'report' in concern ? concern.report.variant : null;
  return (
    <li className="flex gap-2.5 border-line border-t py-3 first:border-t-0 first:pt-0 last:pb-0">
      <ConcernMark kind={concern.kind} />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <Heading className={`break-words font-semibold ${CONCERN_INK[concern.kind]}`}>
          {t(`kind.${concern.kind}`)}
          {variant !== null && `: ${nameOf(variant)}`}
        </Heading>
        {'recall' in concern && <NewFinding recall={concern.recall} />}
        {'report' in concern ? (
          <Report {...props} report={concern.report} />
        ) : (
          'recall' in concern || <Course concern={concern} />
        )}
        {concern.kind === 'review-due' &&
          concern.monitored.map(({ variant: each, note }) => (
            <p key={each} className="break-words text-[13px]">
              {t('monitored', { exercise: nameOf(each) })} {note}
            </p>
          ))}
      </div>
    </li>
  );
}

function Course({
  concern,
}: {
  concern: Exclude<Concern, { report: PatientReport } | { recall: OpenRecall }>;
}) {
  const t = useTranslations('followUp.attention');
  const language = useLocale();
  const said = {
    'gate-shut': () => t('gateShutMeans'),
    'review-due': (day: string) => t('reviewOn', { day }),
    'never-opened': (day: string) => t('neverOpenedMeans', { day }),
  };
  const day = 'on' in concern ? concern.on : 'since' in concern ? concern.since : null;
  return (
    <p className="text-[13px] text-ink-2">
      {said[concern.kind](day === null ? '' : dayText(day, language))}
    </p>
  );
}

/** What is found is read on the recall's own page, where it is decided. */
function NewFinding({ recall }: { recall: OpenRecall }) {
  const t = useTranslations('followUp.attention');
  const outcome = useTranslations('prescribe.outcome');
  const language = useLocale();
  const { id, tier, holdsAll, paused, foundAt } = recall;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 text-[13px] text-ink-2">
        <TierBadge outcome={tier} word={outcome(tier)} />
        {t('foundOn', { moment: momentText(foundAt, language) })}
      </p>
      <p className="text-[13px] text-ink-2">
        {holdsAll ? t('recallHolds') : t('recallPauses', { count: paused })}
      </p>
      <ButtonLink href={`/recalls?review=${id}`} className="self-start">
        {t('openRecall')}
      </ButtonLink>
    </>
  );
}

type ReportProps = ConcernEntryProps & { report: PatientReport };

function Report({ report, patientId, nameOf, onAnswer, onAnswerNotMine }: ReportProps) {
  const t = useTranslations('followUp.attention');
  const fields = { patientId, reportId: report.id };
  if (report.kind === 'not-mine') {
    return (
      <>
        <ReportFacts report={report} means={t('notMineMeans')} />
        <AnswerForm
          fields={fields}
          onAnswer={onAnswerNotMine}
          choices={(['resume', 'revoke'] as const).map((value) => ({
            value,
            words: t(value),
            spoken: t(value),
          }))}
        />
      </>
    );
  }
  const what = report.variant === null ? t('kind.red-flag') : nameOf(report.variant);
  return (
    <>
      <ReportFacts
        report={report}
        means={t(report.kind === 'red-flag' ? 'heldMeans' : 'pausedMeans')}
      />
      <AnswerForm
        fields={fields}
        onAnswer={onAnswer}
        choices={[
          { value: 'go-on', words: t('goOn'), spoken: t('goOnFor', { what }) },
          { value: 'stay-paused', words: t('stayPaused'), spoken: t('stayPausedFor', { what }) },
        ]}
      />
    </>
  );
}

/** Also what an answered report still says. */
export function ReportFacts({ report, means }: { report: PatientReport; means?: string }) {
  const t = useTranslations('followUp.attention');
  const language = useLocale();
  const { kind, pain, note, redFlags, saidAt, versionNumber } = report;
  const facts = [
    t('saidOn', { moment: momentText(saidAt, language), version: versionNumber }),
    ...(kind === 'it-hurts' ? [pain === null ? t('painNotSaid') : t('painOf', { pain })] : []),
  ];
  return (
    <>
      {RED_FLAGS.filter(({ id }) => redFlags.includes(id)).map(({ id, question, actionText }) => (
        <p key={id} className="text-[13px]">
          {question[language]} <span className="font-semibold">{actionText[language]}.</span>
        </p>
      ))}
      <p className="text-[13px] text-ink-2">{facts.join(' · ')}</p>
      {note && <p className="break-words text-[13px]">{t('noteOf', { note })}</p>}
      {means && <p className="text-[13px] text-ink-2">{means}</p>}
    </>
  );
}
