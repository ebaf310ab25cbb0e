import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DueList } from '@/components/patient-data/due-list';
import { RetentionForm } from '@/components/patient-data/retention-form';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { noteList } from '@/lib/db/note-access';
import { listDueRecords } from '@/lib/db/retention';
import { changeRetentionAction, eraseDueAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { role } = await requireActor();
  return role === 'administrator'
    ? { title: (await getTranslations('patientData.due'))('page') }
    : {};
}

/** How long records are kept, and those whose time is over; nothing goes by itself. */
export default async function DuePage() {
  const actor = await requireActor();
  const database = await db();
  const due = await listDueRecords(database, actor, new Date());
  if (due.status === 'not-allowed') notFound();
  await noteList(database, actor, { list: 'due', shown: due.records.map(({ id }) => id) });
  const t = await getTranslations('patientData.due');
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5 md:px-5">
      <h1 className="font-semibold text-[22px] leading-7">{t('page')}</h1>
      <RetentionForm years={due.years} onChange={changeRetentionAction} />
      {due.years !== null && (
        <DueList records={due.records} count={due.count} onErase={eraseDueAction} />
      )}
    </div>
  );
}
