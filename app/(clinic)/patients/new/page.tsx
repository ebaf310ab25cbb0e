import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { savePatient } from '@/app/(clinic)/patients/save-patient';
import { looksLikeNumber } from '@/components/patients/list-address';
import { PatientForm } from '@/components/patients/patient-form';
import { PatientFormPage } from '@/components/patients/patient-form-page';
import { requireActor } from '@/lib/auth/actor';
import { findSearch } from '@/lib/auth/kept-searches';
import { db } from '@/lib/db/client';
import { findHandoutLanguages } from '@/lib/db/clinic-settings';
import { clinicDay } from '@/lib/patient/clinic-day';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients.form'))('newTitle') };
}

/** Who was looked for and not found; empty = nobody was. */
function givenBy(typed: string) {
  if (typed === '') return {};
  return looksLikeNumber(typed) ? { hospitalNumber: typed } : { name: typed };
}

type NewPatientPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewPatientPage({ searchParams }: NewPatientPageProps) {
  const actor = await requireActor();
  const languages = await findHandoutLanguages(await db(), actor);
  const typed = await findSearch((await searchParams).search);
  const t = await getTranslations('patients.form');
  return (
    <PatientFormPage title={t('newTitle')}>
      <PatientForm
        patient={null}
        given={givenBy(typed)}
        factors={FACTORS}
        groups={HISTORY_GROUPS}
        redFlags={RED_FLAGS}
        today={clinicDay(new Date())}
        {...languages}
        onSave={savePatient}
      />
    </PatientFormPage>
  );
}
