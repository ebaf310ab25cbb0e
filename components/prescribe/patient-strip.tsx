import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/catalog/bilingual';

export type PatientSummary = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** Whole years; `null` = not known. */
  age: number | null;
  sex: 'female' | 'male' | 'unknown';
  /** Of the handout. */
  language: Language;
  /** What the check takes as present, stated or following from a number; `weeks` `null` = no date. */
  conditions: { id: string; name: string; weeks: number | null }[];
  /** Factors neither yes nor no. */
  unansweredCount: number;
  /** `null` = not asked. */
  redFlagsYes: number | null;
};

const CHIP = 'rounded-md px-2 py-1 text-[13px] leading-[18px]';
const UNKNOWN = `${CHIP} hatch border border-dashed border-unchecked-edge text-unchecked-ink`;

/** Chips that fit one line of the strip; the rest is counted. */
const SHOWN = 4;

function Conditions({ patient, shown }: { patient: PatientSummary; shown: number }) {
  const t = useTranslations('prescribe.strip');
  const { conditions, unansweredCount } = patient;
  const rest = conditions.length - shown;
  return (
    <ul className="flex flex-wrap items-center gap-1.5">
      {conditions.slice(0, shown).map(({ id, name, weeks }) => (
        <li key={id} className={`${CHIP} bg-tint font-semibold`}>
          {name}
          {weeks !== null && <span className="font-normal"> {t('weeks', { weeks })}</span>}
        </li>
      ))}
      {rest > 0 && <li className="text-ink-2 text-xs">{t('more', { count: rest })}</li>}
      {conditions.length === 0 && <li className="text-ink-2 text-xs">{t('noFactors')}</li>}
      {unansweredCount > 0 && (
        <li className={UNKNOWN}>
          <Link href={`/patients/${patient.id}/edit`} className="underline">
            {t('unanswered', { count: unansweredCount })}
          </Link>
        </li>
      )}
    </ul>
  );
}

function RedFlags({ redFlagsYes }: Pick<PatientSummary, 'redFlagsYes'>) {
  const t = useTranslations('prescribe.strip');
  if (redFlagsYes === null) {
    return <p className={UNKNOWN}>{t('redFlagsNotAsked')}</p>;
  }
  return (
    <p className={redFlagsYes > 0 ? 'font-semibold text-[13px]' : 'text-ink-2 text-[13px]'}>
      {redFlagsYes > 0 ? t('redFlagsYes', { count: redFlagsYes }) : t('redFlagsNone')}
    </p>
  );
}

/** Who it is for; it never scrolls away. On a phone the answers stand under the step "Patient". */
export function PatientStrip({
  patient,
  saveMark,
}: {
  patient: PatientSummary;
  saveMark: ReactNode;
}) {
  const t = useTranslations('prescribe');
  const { name, age, sex, hospitalNumber } = patient;
  const facts = [
    age === null ? t('strip.ageUnknown') : t('strip.age', { age }),
    t(`strip.sex.${sex}`),
    t('strip.hospitalNumber', { number: hospitalNumber }),
  ];
  return (
    <section
      aria-label={t('strip.label')}
      className="flex min-h-16 shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-line border-b bg-surface px-4 py-2"
    >
      <div>
        <h1 className="font-semibold text-xl leading-[26px]">
          <span className="sr-only">{t('title')} </span>
          {name}
        </h1>
        <p className="text-ink-2 text-xs">{facts.join(' · ')}</p>
      </div>
      <div className="hidden flex-1 flex-wrap items-center gap-3 md:flex">
        <Conditions patient={patient} shown={SHOWN} />
        <RedFlags redFlagsYes={patient.redFlagsYes} />
      </div>
      <div className="ml-auto">{saveMark}</div>
    </section>
  );
}

/** The step "Patient" of a phone. */
export function PatientStep({ patient }: { patient: PatientSummary }) {
  const t = useTranslations('prescribe');
  return (
    <section aria-label={t('strip.answers')} className="grid gap-3 p-4 md:hidden">
      <RedFlags redFlagsYes={patient.redFlagsYes} />
      <Conditions patient={patient} shown={patient.conditions.length} />
      <a
        href={`/patients/${patient.id}`}
        className="inline-flex min-h-11 items-center font-medium underline"
      >
        {t('safety.openHistory')}
      </a>
    </section>
  );
}
