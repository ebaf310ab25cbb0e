import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type PatientSummary = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** Whole years; `null` = not known. */
  age: number | null;
  sex: 'female' | 'male' | 'unknown';
  /** Present first, then unknown, then absent. */
  factors: {
    id: string;
    name: string;
    status: 'present' | 'absent' | 'unknown';
    /** `null` = no date. */
    weeks: number | null;
  }[];
  /** `null` = not asked. */
  redFlagsYes: number | null;
};

const LOOK = {
  present: 'bg-tint font-semibold',
  absent: 'border border-line-2 bg-surface',
  unknown: 'hatch border border-dashed border-unchecked-edge text-unchecked-ink',
} as const;

/** Chips that fit one line of the strip; the rest is counted. */
const SHOWN = 5;

function Factors({ factors, shown }: Pick<PatientSummary, 'factors'> & { shown: number }) {
  const t = useTranslations('prescribe.strip');
  const rest = factors.length - shown;
  if (factors.length === 0) return <p className="text-ink-2 text-xs">{t('noFactors')}</p>;
  return (
    <ul className="flex flex-wrap items-center gap-1.5">
      {factors.slice(0, shown).map(({ id, name, status, weeks }) => (
        <li key={id} className={`rounded-md px-2 py-1 text-[13px] leading-[18px] ${LOOK[status]}`}>
          {name}{' '}
          <span className="font-normal">
            {status === 'present' && weeks !== null ? t('weeks', { weeks }) : t(status)}
          </span>
        </li>
      ))}
      {rest > 0 && <li className="text-ink-2 text-xs">{t('more', { count: rest })}</li>}
    </ul>
  );
}

function RedFlags({ redFlagsYes }: Pick<PatientSummary, 'redFlagsYes'>) {
  const t = useTranslations('prescribe.strip');
  if (redFlagsYes === null) {
    return (
      <p className={`rounded-md px-2 py-1 text-[13px] ${LOOK.unknown}`}>{t('redFlagsNotAsked')}</p>
    );
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
        <Factors factors={patient.factors} shown={SHOWN} />
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
      <Factors factors={patient.factors} shown={patient.factors.length} />
      <a
        href={`/patients/${patient.id}`}
        className="inline-flex min-h-11 items-center font-medium underline"
      >
        {t('safety.openHistory')}
      </a>
    </section>
  );
}
