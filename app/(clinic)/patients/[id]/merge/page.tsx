import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { loadPatient } from '@/app/(clinic)/patients/load-patient';
import { searchPatients } from '@/app/(clinic)/patients/search-patients';
import { FindKept } from '@/components/merge/find-kept';
import { MergeForm } from '@/components/merge/merge-form';
import { RecordSideCard } from '@/components/merge/record-side';
import { requireActor } from '@/lib/auth/actor';
import { findSearch } from '@/lib/auth/kept-searches';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { noteSearch } from '@/lib/db/note-access';
import { listPatients } from '@/lib/db/patient-list';
import { loadComparison } from './load-comparison';
import { mergeAction } from './merge';

type MergePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('merge'))('title') };
}

export default async function MergePage({ params, searchParams }: MergePageProps) {
  const actor = await requireActor();
  if (actor.role === 'therapist') notFound();
  const duplicate = await loadPatient(actor, (await params).id, 'merge');
  const asked = await searchParams;
  const t = await getTranslations('merge');
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-5 md:px-5">
      <h1 className="break-words font-semibold text-[22px] leading-7">
        {t('heading', { name: duplicate.name, number: duplicate.hospitalNumber })}
      </h1>
      <p className="text-ink-2">{t('lead')}</p>
      {typeof asked.into === 'string' ? (
        <Comparing duplicate={duplicate} keptId={asked.into} />
      ) : (
        <Finding patientId={duplicate.id} asked={asked} />
      )}
    </div>
  );
}

type Duplicate = Awaited<ReturnType<typeof loadPatient>>;

async function Comparing({ duplicate, keptId }: { duplicate: Duplicate; keptId: string }) {
  const actor = await requireActor();
  if (keptId === duplicate.id) notFound();
  const kept = await loadPatient(actor, keptId, 'merge');
  const t = await getTranslations('merge');
  const comparison = await loadComparison(actor, { duplicate, kept }, await getLocale());
  return (
    <>
      <div className="grid gap-3 md:grid-cols-2">
        <RecordSideCard side={comparison.kept} title={t('kept')} />
        <RecordSideCard side={comparison.duplicate} title={t('duplicate')} />
      </div>
      <p className="flex flex-wrap gap-x-4 text-[13px]">
        <Link
          href={`/patients/${kept.id}/merge?into=${duplicate.id}`}
          className="inline-flex min-h-11 items-center text-brand underline underline-offset-2 md:min-h-8"
        >
          {t('swap')}
        </Link>
        <Link
          href={`/patients/${duplicate.id}/merge`}
          className="inline-flex min-h-11 items-center text-brand underline underline-offset-2 md:min-h-8"
        >
          {t('another')}
        </Link>
      </p>
      <MergeForm key={kept.id} comparison={comparison} onMerge={mergeAction} />
    </>
  );
}

type FindingProps = {
  patientId: string;
  asked: Record<string, string | string[] | undefined>;
};

async function Finding({ patientId, asked }: FindingProps) {
  const actor = await requireActor();
  const query = await findSearch(asked.search);
  const found = query === '' ? [] : await search(actor, query);
  const others = found.filter(({ id }) => id !== patientId);
  return <FindKept patientId={patientId} query={query} found={others} onSearch={searchPatients} />;
}

async function search(actor: Actor, query: string) {
  const database = await db();
  const ask = { query, whose: 'everybody', sort: 'name', from: null, now: new Date() } as const;
  const { rows, total } = await listPatients(database, actor, ask);
  await noteSearch(database, actor, { found: total, shown: rows.map(({ id }) => id) });
  return rows;
}
