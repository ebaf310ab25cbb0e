import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { dayText } from '@/components/ui/day-text';
import { TierMark } from '@/components/ui/tier-badge';
import type { PatientRecord, SaidBy } from '@/lib/patient/patient-input';
import { Card } from './card';
import { listMeasures } from './list-measures';
import { useSaidText } from './use-said-text';

type Said = {
  group: string;
  saidOn: string;
  saidBy: SaidBy;
  /** Something of the group is present: only the others are not. */
  isOthers: boolean;
};

type HistoryCardProps = {
  patient: PatientRecord;
  /** Stated or following from a number; `since` `YYYY-MM-DD`, `null` = not known. */
  present: readonly { name: string; since: string | null }[];
  unknown: readonly string[];
  /** Said no one by one; a group's "none of these" is not spelled out. */
  absent: readonly string[];
  /** Groups answered "none of these", in the order they are asked. */
  noneOf: readonly Said[];
  /** Questions answered yes. */
  redFlags: readonly string[];
  questionCount: number;
};

const CHIP = 'inline-flex items-center gap-1.5 rounded-md border px-2.5 py-1 text-[13px]';

export function HistoryCard(props: HistoryCardProps) {
  const { patient, present, unknown, absent, noneOf, redFlags, questionCount } = props;
  const t = useTranslations('patients.record');
  const measureWords = useTranslations('patients.measures');
  const language = useLocale();
  const measures = listMeasures(patient);
  return (
    <Card
      title={t('history')}
      aside={
        <ButtonLink variant="quiet" href={`/patients/${patient.id}/edit`}>
          {t('edit')}
        </ButtonLink>
      }
    >
      <Group title={t('yes', { count: present.length })}>
        {present.map(({ name, since }) => (
          <li key={name} className={`${CHIP} border-transparent bg-brand text-on-brand`}>
            <span className="font-semibold">{name}</span>
            {since && t('since', { day: dayText(since, language) })}
          </li>
        ))}
      </Group>
      {unknown.length > 0 && (
        <details>
          <summary className="hatch flex min-h-11 items-center gap-1.5 rounded-md border border-unchecked-edge border-dashed px-2.5 py-1 font-semibold text-[13px] text-unchecked-ink">
            <TierMark outcome="not-checked" />
            {t('unknown', { count: unknown.length })}
          </summary>
          <ul className="mt-2 flex flex-wrap gap-1.5">
            {unknown.map((name) => (
              <li
                key={name}
                className={`${CHIP} hatch border-unchecked-edge border-dashed text-unchecked-ink`}
              >
                {name}
              </li>
            ))}
          </ul>
        </details>
      )}
      {absent.length > 0 && (
        <Group title={t('no', { count: absent.length })}>
          {absent.map((name) => (
            <li key={name} className={`${CHIP} border-line text-ink-2`}>
              {name}
            </li>
          ))}
        </Group>
      )}
      <NoneOf said={noneOf} />
      <RedFlagAnswers patient={patient} redFlags={redFlags} questionCount={questionCount} />
      {measures.length > 0 && (
        <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 border-line border-t pt-3">
          {measures.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-ink-2">{measureWords(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

type RedFlagAnswersProps = Pick<HistoryCardProps, 'patient' | 'redFlags' | 'questionCount'>;

function RedFlagAnswers({ patient, redFlags, questionCount }: RedFlagAnswersProps) {
  const t = useTranslations('patients.record');
  const language = useLocale();
  return (
    <div className="flex flex-col gap-1 border-line border-t pt-3">
      <h3 className="text-[13px] text-ink-2">{t('redFlags')}</h3>
      {redFlags.map((question) => (
        <p key={question} className="flex gap-1.5 font-semibold">
          <TierMark outcome="stop" className="mt-0.5 size-4" />
          {question}
        </p>
      ))}
      <p className={patient.redFlagsAskedOn ? '' : 'flex items-center gap-1.5 text-unchecked-ink'}>
        {!patient.redFlagsAskedOn && <TierMark outcome="not-checked" />}
        {patient.redFlagsAskedOn
          ? t('asked', {
              total: questionCount,
              day: dayText(patient.redFlagsAskedOn, language),
              yes: redFlags.length,
            })
          : t('redFlagsNotAsked')}
      </p>
      {patient.redFlagsSaidBy && (
        <p className="text-[13px] text-ink-2">{t(`answeredBy.${patient.redFlagsSaidBy}`)}</p>
      )}
    </div>
  );
}

/** Answers of one day and one person stand together. */
function NoneOf({ said }: { said: readonly Said[] }) {
  const t = useTranslations('patients.record');
  const saidText = useSaidText();
  const textOf = ({ saidOn, saidBy }: Said) => saidText(saidOn, saidBy);
  return [...new Set(said.map(textOf))].map((text) => (
    <Group key={text} title={t('noneOf', { said: text })}>
      {said
        .filter((each) => textOf(each) === text)
        .map(({ group, isOthers }) => (
          <li key={group} className={`${CHIP} border-line text-ink-2`}>
            {isOthers ? t('theOthers', { group }) : group}
          </li>
        ))}
    </Group>
  ));
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="text-[13px] text-ink-2">{title}</h3>
      <ul className="flex flex-wrap gap-1.5">{children}</ul>
    </div>
  );
}
