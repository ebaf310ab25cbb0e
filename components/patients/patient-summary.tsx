import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { LinkPending } from '@/components/ui/link-pending';
import { TierMark } from '@/components/ui/tier-badge';
import type { CourseState } from '@/lib/handout/course-state';
import { CourseLine } from './course-line';
import { prescribeHref } from './list-address';

export type CourseSummary = {
  versionNumber: number;
  state: CourseState;
  /** `YYYY-MM-DD` */
  reviewOn: string | null;
};

type PatientSummaryProps = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** Whole years; `null` = not known. */
  age: number | null;
  conditions: readonly string[];
  isScreened: boolean;
  redFlagCount: number;
  /** `null` = nothing was issued. */
  course: CourseSummary | null;
  /** As in `ListAddress`. */
  template: string | null;
};

const CHIPS = 3;

/** One line of the list: a press anywhere opens the record, the button leads straight to prescribing. */
export function PatientSummary(props: PatientSummaryProps) {
  const { id, name, hospitalNumber, age, course } = props;
  const t = useTranslations('patients');
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 border-line border-t px-4 py-2.5 first:border-t-0 hover:bg-paper md:grid-cols-[minmax(150px,1.1fr)_minmax(0,2fr)_auto] lg:grid-cols-[minmax(170px,1.1fr)_minmax(0,2fr)_minmax(150px,1fr)_auto]">
      <div className="min-w-0">
        <Link
          href={`/patients/${id}`}
          prefetch={false}
          data-row
          className="break-words font-semibold text-base after:absolute after:inset-0 md:text-sm"
        >
          {name}
          <LinkPending />
        </Link>
        <p className="flex flex-wrap gap-x-2 break-all text-[13px] text-ink-2">
          <span>{t('record.hospitalNumber', { hospitalNumber })}</span>
          <span>{age === null ? t('record.ageUnknown') : t('record.age', { age })}</span>
        </p>
      </div>
      <Conditions {...props} />
      <div className="max-lg:col-span-full max-lg:row-start-3 max-lg:empty:hidden md:max-lg:row-start-2">
        <CourseLine course={course} />
      </div>
      <ButtonLink
        href={prescribeHref(id, props.template)}
        prefetch={false}
        aria-label={t('list.prescribeFor', { name })}
        className="relative z-10 max-md:col-start-2 max-md:row-start-1 md:max-lg:col-start-3 md:max-lg:row-start-1"
      >
        {t('record.prescribe')}
      </ButtonLink>
    </li>
  );
}

function Conditions({ conditions, isScreened, redFlagCount }: PatientSummaryProps) {
  const t = useTranslations('patients');
  const more = conditions.length - CHIPS;
  return (
    <p className="flex flex-wrap gap-1.5 max-md:col-span-full max-md:empty:hidden">
      {redFlagCount > 0 && (
        <span className="inline-flex items-center gap-1 py-0.5 font-semibold text-[13px]">
          <TierMark outcome="stop" />
          {t('record.redFlagsYes', { count: redFlagCount })}
        </span>
      )}
      {!isScreened && redFlagCount === 0 && (
        <span className="hatch inline-flex items-center gap-1 rounded-md border border-unchecked-edge border-dashed px-2 text-[13px] text-unchecked-ink">
          <TierMark outcome="not-checked" />
          {t('record.redFlagsNotAsked')}
        </span>
      )}
      {conditions.slice(0, CHIPS).map((condition) => (
        <span key={condition} className="rounded-md bg-tint px-2 py-0.5 text-[13px]">
          {condition}
        </span>
      ))}
      {more > 0 && (
        <span className="py-0.5 text-[13px] text-ink-2">{t('list.more', { more })}</span>
      )}
    </p>
  );
}
