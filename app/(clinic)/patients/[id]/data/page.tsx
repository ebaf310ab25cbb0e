import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isConfirmedAction } from '@/app/(clinic)/confirm-identity-action';
import { loadPatient } from '@/app/(clinic)/patients/load-patient';
import { EraseCard } from '@/components/patient-data/erase-card';
import { ExportCard } from '@/components/patient-data/export-card';
import { NoticeForm } from '@/components/patient-data/notice-form';
import { PatientHead } from '@/components/patients/patient-head';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { findErasure } from '@/lib/db/erase-patient';
import { mayExport } from '@/lib/db/patient-file';
import { findPrivacyNotice } from '@/lib/db/privacy-notice';
import { findResponsible } from '@/lib/db/responsible';
import { clinicDay } from '@/lib/patient/clinic-day';
import { erasePatientAction, recordNoticeAction } from './actions';

type DataPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patientData'))('title') };
}

/** What a clinic owes a patient for keeping data: the notice, a copy of everything, and the end of it. */
export default async function DataPage({ params }: DataPageProps) {
  const actor = await requireActor();
  const { id } = await params;
  const patient = await loadPatient(actor, id, 'data');
  const database = await db();
  const now = new Date();
  const responsible = await findResponsible(database, actor, id);
  const erasure = await findErasure(database, actor, { patientId: id, now });
  const isHis = mayExport(actor, { responsibleId: responsible?.doctor?.id ?? null });
  const t = await getTranslations('patientData');
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5 md:px-5">
      <PatientHead title={t('title')} patient={patient} back={t('back')} />
      <NoticeForm
        patientId={id}
        {...(await findPrivacyNotice(database, actor, id))}
        today={clinicDay(now)}
        onRecord={recordNoticeAction}
      />
      <ExportCard href={isHis ? `/patients/${id}/export` : null} onAsk={isConfirmedAction} />
      {erasure && !('status' in erasure) && (
        <EraseCard patient={patient} erasure={erasure} onErase={erasePatientAction} />
      )}
    </div>
  );
}
