import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EndPicture } from '@/components/own-exercises/end-picture';
import { dayText } from '@/components/ui/day-text';
import { TierMark } from '@/components/ui/tier-badge';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import { Card } from './card';

type Version = {
  number: number;
  issuedAt: Date;
  issuedByName: string;
  exercises: readonly {
    id: string;
    name: string;
    picture: OwnPicture | null;
    isOverridden: boolean;
  }[];
};

type VersionsCardProps = {
  /** Newest first; the first is the current one. */
  versions: readonly Version[];
  /** Who the figures show. */
  person: Person;
  prescribeHref: string;
};

export function VersionsCard({ versions, person, prescribeHref }: VersionsCardProps) {
  const t = useTranslations('patients.record');
  const language = useLocale();
  if (versions.length === 0) {
    return (
      <Card title={t('prescriptions')}>
        <p className="rounded-lg border border-line-2 border-dashed px-4 py-8 text-center text-ink-2">
          {t('nothingIssued')}{' '}
          <Link
            href={prescribeHref}
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
      <ol className="flex flex-col gap-4">
        {versions.map((version, index) => (
          <li
            key={version.number}
            className="relative flex flex-col gap-2 border-line-2 border-l-2 pl-4"
          >
            <div className="flex flex-wrap items-center gap-2">
              <span
                aria-hidden="true"
                className={`absolute top-1 -left-[7px] size-3 rounded-full border-2 ${index === 0 ? 'border-brand bg-brand' : 'border-line-2 bg-surface'}`}
              />
              <h3 className="font-semibold">{t('version', { number: version.number })}</h3>
              <span
                className={`rounded px-1.5 py-0.5 font-semibold text-xs ${index === 0 ? 'bg-brand text-on-brand' : 'border border-line-2 text-ink-2'}`}
              >
                {index === 0 ? t('current') : t('superseded')}
              </span>
              <span className="text-[13px] text-ink-2">
                {t('issued', {
                  day: dayText(version.issuedAt, language),
                  name: version.issuedByName,
                })}
              </span>
            </div>
            <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
              {version.exercises.map((exercise) => (
                <Exercise key={exercise.id} {...exercise} person={person} isCurrent={index === 0} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}

type ExerciseProps = Version['exercises'][number] & { person: Person; isCurrent: boolean };

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
