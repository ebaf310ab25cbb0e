import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { loadPatient } from '@/app/(clinic)/patients/load-patient';
import { HandoutCard } from '@/components/patients/handout-card';
import { HistoryCard } from '@/components/patients/history-card';
import { RecordHead } from '@/components/patients/record-head';
import { VersionsCard } from '@/components/patients/versions-card';
import { requireActor } from '@/lib/auth/actor';
import { findVariant } from '@/lib/catalog/catalog';
import { db } from '@/lib/db/client';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { env } from '@/lib/env';
import { clinicDay } from '@/lib/patient/clinic-day';
import { findFactor } from '@/lib/patient/factors';
import { ageOn, factsOf } from '@/lib/patient/facts-of';
import { knowFactors } from '@/lib/patient/known-factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { endLink } from './end-link';

type PatientPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patients.record'))('title') };
}

export default async function PatientPage({ params }: PatientPageProps) {
  const actor = await requireActor();
  const patient = await loadPatient(actor, (await params).id);
  const prescription = await findPrescriptionOf(await db(), actor, patient.id);
  const language = await getLocale();
  const today = clinicDay(new Date());
  const known = knowFactors(factsOf(patient, today), today);
  const nameOf = (id: string) => findFactor(id)?.name[language] ?? id;
  const link = prescription?.link ?? null;
  const isAlive = link !== null && link.revokedAt === null && link.expiresAt > new Date();
  return (
    <>
      <RecordHead
        patient={patient}
        age={patient.birthDate === null ? null : ageOn(patient.birthDate, today)}
      />
      <div className="grid items-start gap-4 px-4 py-4 md:px-5 lg:grid-cols-[316px_1fr] xl:grid-cols-[316px_1fr_316px]">
        <HistoryCard
          patient={patient}
          present={known.present.map(({ id }) => ({
            name: nameOf(id),
            since: patient.factors.find((factor) => factor.id === id)?.since ?? null,
          }))}
          unknown={known.unknown.map(nameOf)}
          absent={patient.factors
            .filter(({ status }) => status === 'absent')
            .map(({ id }) => nameOf(id))}
          noneOf={HISTORY_GROUPS.flatMap(({ id, name, factors }) => {
            const said = patient.noneOf.find(({ group }) => group === id);
            const isOthers = known.present.some((factor) => factors.includes(factor.id));
            return said ? [{ ...said, group: name[language], isOthers }] : [];
          })}
          redFlags={RED_FLAGS.filter(({ id }) => patient.redFlags.includes(id)).map(
            (flag) => flag.question[language],
          )}
          questionCount={RED_FLAGS.length}
        />
        <VersionsCard
          versions={(prescription?.versions ?? []).map((version) => ({
            number: version.number,
            issuedAt: version.issuedAt,
            issuedByName: version.issuedByName,
            exercises: version.program.entries.map(({ variant, override }) => ({
              id: variant,
              name: findVariant(variant)?.variant.name[language] ?? variant,
              isOverridden: override !== null,
            })),
          }))}
          prescribeHref={`/patients/${patient.id}/prescribe`}
        />
        {link && (
          <HandoutCard
            patientId={patient.id}
            url={isAlive ? `${env().publicUrl}/h/${link.token}` : null}
            expiresAt={link.expiresAt}
            revokedAt={link.revokedAt}
            onEnd={endLink}
          />
        )}
      </div>
    </>
  );
}
