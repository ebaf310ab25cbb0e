import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isConfirmedAction } from '@/app/(clinic)/confirm-identity-action';
import { auditAddress } from '@/components/audit/audit-address';
import { AuditFilter } from '@/components/audit/audit-filter';
import { AuditPages } from '@/components/audit/audit-pages';
import { AuditTable } from '@/components/audit/audit-table';
import { ConfirmedDownload } from '@/components/shell/confirmed-download';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { listAudit } from '@/lib/db/list-audit';
import { noteList } from '@/lib/db/note-access';
import { listTeam } from '@/lib/db/team';
import { readAuditAsk } from './read-ask';

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Ours: a screen or two of reading. */
const SHOWN = 50;

export async function generateMetadata(): Promise<Metadata> {
  const { role } = await requireActor();
  return role === 'administrator' ? { title: (await getTranslations('audit'))('title') } : {};
}

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await requireActor();
  const database = await db();
  const team = await listTeam(database, actor, new Date());
  if (team.status === 'not-allowed') notFound();
  const { ask, before } = readAuditAsk(await searchParams);
  const page = await listAudit(database, actor, { ask, before, atMost: SHOWN });
  if (page.status === 'not-allowed') notFound();
  const shown = page.entries.flatMap(({ patient }) => patient?.id ?? []);
  await noteList(database, actor, { list: 'audit', shown });
  const t = await getTranslations('audit');
  const people = team.members.map(({ id, title, name }) => ({
    id,
    name: `${title} ${name}`.trim(),
  }));
  const about = page.entries.find(({ patientId }) => patientId === ask.patientId)?.patient;
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <ConfirmedDownload
          href={auditAddress('/audit/export', ask, null)}
          onAsk={isConfirmedAction}
        >
          {t('export')}
        </ConfirmedDownload>
      </div>
      <p className="max-w-4xl text-[13px] text-ink-2">{t('lead')}</p>
      <AuditFilter ask={ask} people={people} patientName={about?.name ?? null} />
      {page.entries.length === 0 ? (
        <p className="rounded-xl border border-line-2 border-dashed px-4 py-10 text-center text-ink-2">
          {t('none')}
        </p>
      ) : (
        <AuditTable entries={page.entries} ofOne={false} />
      )}
      <AuditPages path="/audit" ask={ask} isFirst={before === null} before={page.before} />
    </div>
  );
}
