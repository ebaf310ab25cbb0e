import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PatientSearch } from '@/components/patients/patient-search';
import { PatientSummary } from '@/components/patients/patient-summary';
import { ButtonLink } from '@/components/ui/button';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { listPatients } from '@/lib/db/patients';
import { clinicDay } from '@/lib/patient/clinic-day';
import { findFactor } from '@/lib/patient/factors';
import { ageOn } from '@/lib/patient/facts-of';

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Longer than any name or hospital number. */
const LONGEST_QUERY = 120;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients'))('title') };
}

export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const actor = await requireActor();
  const t = await getTranslations('patients');
  const language = await getLocale();
  const { q } = await searchParams;
  // PostgreSQL has no NUL, so no name holds one.
  const query = typeof q === 'string' ? q.replaceAll('\0', '').trim().slice(0, LONGEST_QUERY) : '';
  const patients = await listPatients(await db(), actor, query);
  const today = clinicDay(new Date());
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <ButtonLink href="/patients/new" variant="primary">
          + {t('list.new')}
        </ButtonLink>
      </div>
      <PatientSearch query={query} />
      <p className="text-[13px] text-ink-2">
        {query === ''
          ? t('list.count', { count: patients.length })
          : t('list.found', { count: patients.length, query })}
      </p>
      {patients.length === 0 ? (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
          {query === '' ? t('list.empty') : t('list.nothing')}
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
    </div>
  );
}
