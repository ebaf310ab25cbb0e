import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { loadPatient } from '@/app/(clinic)/patients/load-patient';
import { AttentionCard } from '@/components/follow-up/attention-card';
import { CourseCard } from '@/components/follow-up/course-card';
import { MergedRecordsCard } from '@/components/merge/merged-records-card';
import { PrivacyCard } from '@/components/patient-data/privacy-card';
import { HistoryCard } from '@/components/patients/history-card';
import { RecordHead } from '@/components/patients/record-head';
import { ResponsibleForm } from '@/components/patients/responsible-form';
import { VersionsCard } from '@/components/patients/versions-card';
import { ChartNoteCard } from '@/components/record/chart-note-card';
import { CourseActs } from '@/components/record/course-acts';
import { DraftNote } from '@/components/record/draft-note';
import { ShareCard } from '@/components/share/share-card';
import { ButtonLink } from '@/components/ui/button';
import { requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/clinic-layer';
import { listMergedRecords } from '@/lib/db/merged-records';
import { findPrivacyNotice } from '@/lib/db/privacy-notice';
import { findResponsible } from '@/lib/db/responsible';
import { drawnAs } from '@/lib/handout/drawn-as';
import { clinicDay } from '@/lib/patient/clinic-day';
import { ageOn } from '@/lib/patient/facts-of';
import { nameOfMovement } from '@/lib/prescription/movement';
import { answerNotMine, answerReport } from './answer-report';
import { endAction, renewAction, reopenAction, withdrawAction } from './course-acts';
import { describeHistory } from './describe-history';
import { describeVersion } from './describe-version';
import { drawHandout } from './draw-handout';
import { endLink } from './end-link';
import { loadCourse } from './load-course';
import { loadShare } from './load-share';
import { nameResponsibleAction } from './name-responsible';
import { readCompared } from './read-compared';
import { sendMail } from './send-mail';

type PatientPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients.record'))('title') };
}

export default async function PatientPage({ params, searchParams }: PatientPageProps) {
  const actor = await requireActor();
  const patient = await loadPatient(actor, (await params).id, 'record');
  const language = await getLocale();
  const now = new Date();
  const today = clinicDay(now);
  const { prescription, course, draft, missing, concerns, answered } = await loadCourse(
    actor,
    patient,
    { now, language },
  );
  const versions = prescription?.versions ?? [];
  const [newest] = versions;
  const own = await listWrittenExercises(await db(), actor.clinicId);
  const nameOf = (id: string) => nameOfMovement(id, own, language);
  const responsible = await findResponsible(await db(), actor, patient.id);
  const merged = await listMergedRecords(await db(), actor, patient.id);
  const { given } = await findPrivacyNotice(await db(), actor, patient.id);
  const t = await getTranslations('audit.access');
  const share = await loadShare(actor, patient.id, now);
  return (
    <>
      <RecordHead
        patient={patient}
        age={patient.birthDate === null ? null : ageOn(patient.birthDate, today)}
        link={share?.link ? { url: share.link.url, print: share.print } : null}
        isIssuedBefore={newest !== undefined}
        responsible={
          responsible && (
            <ResponsibleForm
              patientId={patient.id}
              {...responsible}
              onName={nameResponsibleAction}
            />
          )
        }
      />
      <div className="grid items-start gap-4 px-4 py-4 md:px-5 lg:grid-cols-[minmax(0,1fr)_316px] min-[75rem]:grid-cols-[316px_minmax(0,1fr)_316px]">
        <div className="flex min-w-0 flex-col gap-4 lg:col-start-2 lg:row-start-1 min-[75rem]:col-start-3">
          {draft && <DraftNote patientId={patient.id} draft={draft} />}
          {prescription && (
            <AttentionCard
              patientId={patient.id}
              concerns={concerns}
              answered={answered}
              missing={missing}
              nameOf={nameOf}
              onAnswer={answerReport}
              onAnswerNotMine={answerNotMine}
            />
          )}
          {share && (
            <ShareCard
              patientId={patient.id}
              clinicName={actor.clinic.name[share.language]}
              {...share}
              pictures={newest && drawHandout(newest.program, { sex: patient.sex, own })}
              onSendMail={sendMail}
              onAnswerNotMine={answerNotMine}
              onEnd={endLink}
            />
          )}
          {newest && newest.end?.kind !== 'withdrawn' && (
            <ChartNoteCard version={describeVersion(newest, { own, language })} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:col-start-1 lg:row-start-1 min-[75rem]:col-start-2">
          {course && <CourseCard course={course} nameOf={nameOf} />}
          <VersionsCard
            patientId={patient.id}
            versions={versions.map((version) => ({
              ...describeVersion(version, { own, language }),
              program: version.program,
              end: version.end,
            }))}
            opens={
              share?.link ? { count: share.link.opens, lastAt: share.link.lastOpenedAt } : null
            }
            compared={readCompared(await searchParams)}
            person={drawnAs(patient.sex)}
            nameOf={nameOf}
          >
            {newest && (
              <CourseActs
                patientId={patient.id}
                versionNumber={newest.number}
                end={newest.end?.kind ?? null}
                mayRenew={versions.some(({ end }) => end?.kind !== 'withdrawn')}
                mayEnd={actor.role === 'physiatrist'}
                renew={renewAction}
                endCourse={endAction}
                withdraw={withdrawAction}
                reopen={reopenAction}
              />
            )}
          </VersionsCard>
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:col-span-2 min-[75rem]:col-span-1 min-[75rem]:col-start-1 min-[75rem]:row-start-1">
          <HistoryCard {...describeHistory(patient, { language, today })} />
          <MergedRecordsCard
            records={merged.map(({ versions, ...record }) => ({
              ...record,
              versions: versions.map(({ variants, ...version }) => ({
                ...version,
                exercises: variants.map(nameOf),
              })),
            }))}
            mergeHref={actor.role === 'therapist' ? null : `/patients/${patient.id}/merge`}
          />
          <PrivacyCard patientId={patient.id} given={given} />
          {actor.role !== 'therapist' && (
            <ButtonLink variant="quiet" href={`/patients/${patient.id}/access`}>
              {t('link')}
            </ButtonLink>
          )}
        </div>
      </div>
    </>
  );
}
