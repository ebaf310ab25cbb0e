import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';

type PatientSummaryProps = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** Whole years; `null` = not known. */
  age: number | null;
  conditions: readonly string[];
  isScreened: boolean;
  redFlagCount: number;
};

const CHIPS = 4;

/** One line of the list. */
export function PatientSummary(props: PatientSummaryProps) {
  const { id, name, hospitalNumber, age, conditions, isScreened, redFlagCount } = props;
  const t = useTranslations('patients');
  const more = conditions.length - CHIPS;
  return (
    <li className="relative grid items-center gap-x-4 gap-y-1.5 border-line border-t px-4 py-3 first:border-t-0 hover:bg-paper md:grid-cols-[minmax(180px,1.2fr)_130px_80px_3fr]">
      <Link
        href={`/patients/${id}`}
        className="font-semibold text-base after:absolute after:inset-0 md:text-sm"
      >
        {name}
      </Link>
      <span className="text-[13px] text-ink-2">
        {t('record.hospitalNumber', { hospitalNumber })}
      </span>
      <span className="text-[13px] text-ink-2">
        {age === null ? t('record.ageUnknown') : t('record.age', { age })}
      </span>
      <span className="flex flex-wrap gap-1.5">
        {conditions.slice(0, CHIPS).map((condition) => (
          <span key={condition} className="rounded-md bg-tint px-2 py-0.5 text-[13px]">
            {condition}
          </span>
        ))}
        {more > 0 && (
          <span className="py-0.5 text-[13px] text-ink-2">{t('list.more', { more })}</span>
        )}
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
      </span>
    </li>
  );
}
