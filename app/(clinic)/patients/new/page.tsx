import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { savePatient } from '@/app/(clinic)/patients/save-patient';
import { PatientForm } from '@/components/patients/patient-form';
import { PatientFormPage } from '@/components/patients/patient-form-page';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { findHandoutLanguages } from '@/lib/db/clinic-settings';
import { clinicDay } from '@/lib/patient/clinic-day';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients.form'))('newTitle') };
}

type NewPatientPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewPatientPage({ searchParams }: NewPatientPageProps) {
  const actor = await requireActor();
  const languages = await findHandoutLanguages(await db(), actor);
  const { name, hn } = await searchParams;
  const t = await getTranslations('patients.form');
  return (
    <PatientFormPage title={t('newTitle')}>
      <PatientForm
        patient={null}
        given={{
          ...(typeof name === 'string' && { name }),
          ...(typeof hn === 'string' && { hospitalNumber: hn }),
        }}
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
