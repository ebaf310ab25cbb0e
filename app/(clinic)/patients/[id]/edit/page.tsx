import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadPatient } from '@/app/(clinic)/patients/load-patient';
import { previewPatient } from '@/app/(clinic)/patients/preview-patient';
import { savePatient } from '@/app/(clinic)/patients/save-patient';
import { PatientForm } from '@/components/patients/patient-form';
import { PatientFormPage } from '@/components/patients/patient-form-page';
import { requireActor } from '@/lib/auth/actor';
import { hasProgram } from '@/lib/db/active-handouts';
import { db } from '@/lib/db/client';
import { findHandoutLanguages } from '@/lib/db/clinic-settings';
import { clinicDay } from '@/lib/patient/clinic-day';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';

type EditPatientPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients.form'))('editMetaTitle') };
}

export default async function EditPatientPage({ params }: EditPatientPageProps) {
  const actor = await requireActor();
  const patient = await loadPatient(actor, (await params).id, 'edit');
  const now = new Date();
  const database = await db();
  const languages = await findHandoutLanguages(database, actor);
  const isInUse = await hasProgram(database, actor, { patientId: patient.id, now });
  const t = await getTranslations('patients.form');
  return (
    <PatientFormPage title={t('editTitle', { name: patient.name })}>
      <PatientForm
        patient={patient}
        factors={FACTORS}
        groups={HISTORY_GROUPS}
        redFlags={RED_FLAGS}
        today={clinicDay(now)}
        {...languages}
        onSave={savePatient}
        onPreview={isInUse ? previewPatient : null}
      />
    </PatientFormPage>
  );
}
