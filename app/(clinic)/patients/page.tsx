import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AttentionSection } from '@/components/follow-up/attention-section';
import { PatientList } from '@/components/patients/patient-list';
import { PatientSearch } from '@/components/patients/patient-search';
import { ButtonLink } from '@/components/ui/button';
import { FilterChip } from '@/components/ui/filter-chip';
import { requireActor } from '@/lib/auth/actor';
import { listAttention } from '@/lib/db/attention';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/own-exercises';
import { listPatients } from '@/lib/db/patients';
import { clinicDay } from '@/lib/patient/clinic-day';
import { nameOfMovement } from '@/lib/prescription/movement';
import { answerNotMine, answerReport } from './[id]/answer-report';
import { readListAddress } from './read-list-address';

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients'))('title') };
}

export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const actor = await requireActor();
  const t = await getTranslations('patients');
  const followUp = await getTranslations('followUp.attention');
  const language = await getLocale();
  const { query, isAttentionOnly } = readListAddress(await searchParams);
  const now = new Date();
  const needy = await listAttention(await db(), actor, { now });
  const own = await listWrittenExercises(await db(), actor.clinicId);
  const patients = await listPatients(await db(), actor, query);
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <ButtonLink href="/patients/new" variant="primary">
          + {t('list.new')}
        </ButtonLink>
      </div>
      <PatientSearch query={query} />
      {query === '' && (
        <ul aria-label={followUp('filter.label')} className="flex flex-wrap gap-2">
          <li>
            <FilterChip
              href="/patients"
              isChosen={!isAttentionOnly}
              words={followUp('filter.all')}
              count={patients.length}
            />
          </li>
          <li>
            <FilterChip
              href="/patients?show=attention"
              isChosen={isAttentionOnly}
              words={followUp('filter.attention')}
              count={needy.length}
            />
          </li>
        </ul>
      )}
      {query === '' && (isAttentionOnly || needy.length > 0) && (
        <AttentionSection
          patients={needy}
          isAll={isAttentionOnly}
          nameOf={(id) => nameOfMovement(id, own, language)}
          onAnswer={answerReport}
          onAnswerNotMine={answerNotMine}
        />
      )}
      {!isAttentionOnly && (
        <section aria-labelledby="all-patients" className="flex flex-col gap-2">
          <h2 id="all-patients" className="font-semibold text-base leading-[22px]">
            {followUp('others')}
          </h2>
          <PatientList patients={patients} query={query} today={clinicDay(now)} />
        </section>
      )}
    </div>
  );
}
