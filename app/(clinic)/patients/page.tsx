import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AttentionSection } from '@/components/follow-up/attention-section';
import { type ListFilter, ListFilters } from '@/components/patients/list-filters';
import { ListOrder } from '@/components/patients/list-order';
import { ListShortcuts } from '@/components/patients/list-shortcuts';
import { PatientList } from '@/components/patients/patient-list';
import { PatientSearch } from '@/components/patients/patient-search';
import { RecentPatients } from '@/components/patients/recent-patients';
import { TemplateHint } from '@/components/patients/template-hint';
import { HandedDrafts } from '@/components/record/handed-drafts';
import { ButtonLink } from '@/components/ui/button';
import { requireActor } from '@/lib/auth/actor';
import { clinicDay } from '@/lib/patient/clinic-day';
import { nameOfMovement } from '@/lib/prescription/movement';
import { answerNotMine, answerReport } from './[id]/answer-report';
import { loadList } from './load-list';
import { type AskedList, readListAddress } from './read-list-address';
import { searchPatients } from './search-patients';

function chosenFilter({ whose, isAttentionOnly, isToIssueOnly }: AskedList): ListFilter {
  if (isAttentionOnly) return 'attention';
  return isToIssueOnly ? 'to-issue' : whose;
}

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients'))('title') };
}

export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const actor = await requireActor();
  const t = await getTranslations('patients');
  const followUp = await getTranslations('followUp.attention');
  const data = await getTranslations('patientData.due');
  const language = await getLocale();
  const address = await readListAddress(await searchParams);
  const { query, isAttentionOnly, isToIssueOnly } = address;
  const isList = !isAttentionOnly && !isToIssueOnly;
  const isAll = isList && address.whose === 'everybody';
  const now = new Date();
  const list = await loadList(actor, address, now);
  const { attention, counts, toIssue, cameBack, recent, own, page } = list;
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-5 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
        <ButtonLink href="/patients/new" variant="primary">
          + {t('list.new')}
        </ButtonLink>
      </div>
      <PatientSearch query={query} template={address.template} onSearch={searchPatients} />
      <TemplateHint address={address} />
      <ListShortcuts />
      <RecentPatients patients={recent} />
      {counts && (
        <ListFilters
          chosen={chosenFilter(address)}
          counts={{ ...counts, 'to-issue': toIssue.length }}
          offersToIssue={actor.role === 'physiatrist'}
        />
      )}
      {cameBack.length > 0 && isAll && <HandedDrafts kind="came-back" drafts={cameBack} />}
      {(isToIssueOnly || (isAll && toIssue.length > 0)) && (
        <HandedDrafts kind="to-issue" drafts={toIssue} />
      )}
      {attention && (isAttentionOnly || (isAll && attention.total > 0)) && (
        <AttentionSection
          {...attention}
          isAll={isAttentionOnly}
          nameOf={(id) => nameOfMovement(id, own, language)}
          onAnswer={answerReport}
          onAnswerNotMine={answerNotMine}
        />
      )}
      {isList && (
        <section aria-labelledby="all-patients" className="flex flex-col gap-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 id="all-patients" className="font-semibold text-base leading-[22px]">
              {query !== '' && t('list.searchButton')}
              {query === '' &&
                (address.whose === 'everybody'
                  ? followUp('others')
                  : t(`list.whose.${address.whose}`))}
            </h2>
            {query === '' && page.total > 1 && <ListOrder {...address} />}
          </div>
          <PatientList
            patients={page.rows}
            total={page.total}
            preceding={page.preceding}
            address={address}
            today={clinicDay(now)}
          />
        </section>
      )}
      {actor.role === 'administrator' && isList && (
        <div>
          <ButtonLink variant="quiet" href="/patients/due">
            {data('link')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
