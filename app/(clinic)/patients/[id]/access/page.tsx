import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readAuditAsk } from '@/app/(clinic)/audit/read-ask';
import { loadPatient } from '@/app/(clinic)/patients/load-patient';
import { AuditPages } from '@/components/audit/audit-pages';
import { AuditTable } from '@/components/audit/audit-table';
import { PatientHead } from '@/components/patients/patient-head';
import { ANY_ENTRY } from '@/lib/audit/audit-entry';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { listAudit } from '@/lib/db/list-audit';

type AccessPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const SHOWN = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit.access'))('title') };
}

/** What a patient may ask for: who saw the record, and what was done with it. */
export default async function AccessPage({ params, searchParams }: AccessPageProps) {
  const actor = await requireActor();
  if (actor.role === 'therapist') notFound();
  const { id } = await params;
  const patient = await loadPatient(actor, id, 'access');
  const { before } = readAuditAsk(await searchParams);
  const ask = { ...ANY_ENTRY, patientId: id };
  const page = await listAudit(await db(), actor, { ask, before, atMost: SHOWN });
  if (page.status === 'not-allowed') notFound();
  const t = await getTranslations('audit');
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-5 md:px-5">
      <PatientHead title={t('access.title')} patient={patient} back={t('access.back')} />
      <p className="max-w-4xl text-[13px] text-ink-2">{t('access.lead')}</p>
      {page.entries.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <AuditTable entries={page.entries} ofOne />
      )}
      <AuditPages
        path={`/patients/${id}/access`}
        ask={{ ...ask, patientId: null }}
        isFirst={before === null}
        before={page.before}
      />
    </div>
  );
}
