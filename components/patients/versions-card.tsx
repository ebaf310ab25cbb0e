import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EndPicture } from '@/components/own-exercises/end-picture';
import { CompareVersions } from '@/components/record/compare-versions';
import type { VersionFacts } from '@/components/record/use-chart-note';
import { useChangeWords } from '@/components/review/use-change-words';
import { dayText } from '@/components/ui/day-text';
import { TierMark } from '@/components/ui/tier-badge';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { changesBetweenPrograms } from '@/lib/prescription/program-changes';
import { Card } from './card';

export type TimelineVersion = VersionFacts & {
  program: PrescriptionDraft;
  end: { kind: 'ended' | 'withdrawn'; at: Date; byName: string; note: string } | null;
};

type VersionsCardProps = {
  patientId: string;
  /** Newest first; the first is the current one. */
  versions: readonly TimelineVersion[];
  /** Of the link, for as long as it lives; `null` = none does. */
  opens: { count: number; lastAt: Date | null } | null;
  /** Numbers of two versions to be compared; `null` = none was asked for. */
  compared: { from: number; to: number } | null;
  /** Who the figures show. */
  person: Person;
  nameOf: (variant: string) => string;
  /** What can be done with the current one. */
  children?: ReactNode;
};

/** What was issued, the newest first, and what each version changed. */
export function VersionsCard(props: VersionsCardProps) {
  const { patientId, versions, compared, nameOf, children } = props;
  const t = useTranslations('patients.record');
  if (versions.length === 0) {
    return (
      <Card title={t('prescriptions')}>
        <p className="rounded-lg border border-line-2 border-dashed px-4 py-8 text-center text-ink-2">
          {t('nothingIssued')}{' '}
          <Link
            href={`/patients/${patientId}/prescribe`}
            className="font-semibold text-brand underline underline-offset-2"
          >
            {t('prescribeFirst')}
          </Link>
        </p>
      </Card>
    );
  }
  return (
    <Card title={t('prescriptions')}>
      {versions.length > 1 && (
        <CompareVersions versions={versions} compared={compared} nameOf={nameOf} />
      )}
      <ol className="flex flex-col gap-4">
        {versions.map((version, index) => (
          <Version
            key={version.number}
            {...props}
            version={version}
            before={versions[index + 1] ?? null}
            isCurrent={index === 0}
          />
        ))}
      </ol>
      {children && <div className="border-line border-t pt-3">{children}</div>}
    </Card>
  );
}

type VersionProps = Pick<VersionsCardProps, 'opens' | 'person' | 'nameOf'> & {
  version: TimelineVersion;
  before: TimelineVersion | null;
  isCurrent: boolean;
};

function Version({ version, before, isCurrent, opens, person, nameOf }: VersionProps) {
  const t = useTranslations('patients.record');
  const words = useTranslations('record.timeline');
  const language = useLocale();
  const { number, issuedAt, issuedByName, exercises, end } = version;
  return (
    <li className="relative flex flex-col gap-2 border-line-2 border-l-2 pl-4">
      <div className="flex flex-wrap items-center gap-2">
        <span
          aria-hidden="true"
          className={`absolute top-1 -left-[7px] size-3 rounded-full border-2 ${isCurrent && !end ? 'border-brand bg-brand' : 'border-line-2 bg-surface'}`}
        />
        <h3 className="font-semibold">{t('version', { number })}</h3>
        <span
          className={`rounded px-1.5 py-0.5 font-semibold text-xs ${isCurrent && !end ? 'bg-brand text-on-brand' : 'border border-line-2 text-ink-2'}`}
        >
          {end ? words(end.kind) : isCurrent ? t('current') : t('superseded')}
        </span>
        <span className="text-[13px] text-ink-2">
          {t('issued', { day: dayText(issuedAt, language), name: issuedByName })}
          {isCurrent &&
            opens &&
            ` · ${words('opened', {
              count: opens.count,
              day: opens.lastAt ? dayText(opens.lastAt, language) : '',
            })}`}
        </span>
      </div>
      {end && (
        <p className="break-words font-medium text-[13px]">
          {words(`${end.kind}On`, { day: dayText(end.at, language), name: end.byName })}
          {end.note && ` ${words('reason', { note: end.note })}`}
        </p>
      )}
      <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
        {exercises.map(({ id, name, picture, override }) => (
          <Exercise
            key={id}
            id={id}
            name={name}
            picture={picture}
            isOverridden={override !== null}
            person={person}
            isCurrent={isCurrent}
          />
        ))}
      </ul>
      {before && <Changed before={before.program} after={version.program} nameOf={nameOf} />}
      <Overrides version={version} />
    </li>
  );
}

type ChangedProps = {
  before: PrescriptionDraft;
  after: PrescriptionDraft;
  nameOf: (variant: string) => string;
};

function Changed({ before, after, nameOf }: ChangedProps) {
  const t = useTranslations('record.timeline');
  const wordsOf = useChangeWords(nameOf);
  const changes = changesBetweenPrograms(before, after).map(wordsOf);
  return (
    <p className="break-words text-[13px] text-ink-2">
      {changes.length === 0 ? t('unchanged') : t('changed', { changes: changes.join('; ') })}
    </p>
  );
}

/** The next colleague sees why. */
function Overrides({ version }: { version: TimelineVersion }) {
  const t = useTranslations('record.timeline');
  const reasons = useTranslations('prescribe.override.reasons');
  return version.exercises.map(({ id, override, against }, index) =>
    override ? (
      <p key={id} className="break-words text-[13px] text-ink-2">
        {t('override', {
          number: index + 1,
          against: against.join(', ') || '-',
          reason: [reasons(override.reason), override.note].filter(Boolean).join(', '),
        })}
      </p>
    ) : null,
  );
}

type ExerciseProps = {
  id: string;
  name: string;
  picture: OwnPicture | null;
  isOverridden: boolean;
  person: Person;
  isCurrent: boolean;
};

function Exercise({ id, name, picture, isOverridden, person, isCurrent }: ExerciseProps) {
  const t = useTranslations('patients.record');
  return (
    <li className="flex min-w-0 items-center gap-2.5 rounded-lg border border-line p-1.5 pr-2.5">
      <span
        aria-hidden="true"
        className={`grid h-13 w-18 shrink-0 place-items-center overflow-hidden rounded-md bg-fig p-1 ${isCurrent ? '' : 'opacity-60 grayscale'}`}
      >
        <EndPicture id={id} picture={picture} person={person} label={name} />
      </span>
      <span className="min-w-0 break-words text-[13px] leading-[18px]">
        {name}
        {isOverridden && (
          <span className="flex items-center gap-1 font-semibold text-contra-ink text-xs">
            <TierMark outcome="contraindicated" />
            {t('overridden')}
          </span>
        )}
      </span>
    </li>
  );
}
