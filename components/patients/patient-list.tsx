import { useLocale, useTranslations } from 'next-intl';
import { findFactor } from '@/lib/patient/factors';
import { ageOn } from '@/lib/patient/facts-of';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { PatientSummary } from './patient-summary';

type PatientListProps = {
  patients: readonly PatientRecord[];
  /** What they were searched by; empty = these are all. */
  query: string;
  /** `YYYY-MM-DD` */
  today: string;
};

export function PatientList({ patients, query, today }: PatientListProps) {
  const t = useTranslations('patients.list');
  const language = useLocale();
  return (
    <>
      <p className="text-[13px] text-ink-2">
        {query === ''
          ? t('count', { count: patients.length })
          : t('found', { count: patients.length, query })}
      </p>
      {patients.length === 0 ? (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
          {query === '' ? t('empty') : t('nothing')}
        </p>
      ) : (
        <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
          {patients.map((patient) => (
            <PatientSummary
              key={patient.id}
              id={patient.id}
              name={patient.name}
              hospitalNumber={patient.hospitalNumber}
              age={patient.birthDate === null ? null : ageOn(patient.birthDate, today)}
              conditions={patient.factors.flatMap(({ id, status }) => {
                const factor = status === 'present' ? findFactor(id) : null;
                return factor ? [factor.name[language]] : [];
              })}
              isScreened={patient.redFlagsAskedOn !== null}
              redFlagCount={patient.redFlags.length}
            />
          ))}
        </ul>
      )}
    </>
  );
}
