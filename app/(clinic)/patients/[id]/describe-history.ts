import 'server-only';
import type { ComponentProps } from 'react';
import type { HistoryCard } from '@/components/patients/history-card';
import type { Language } from '@/lib/catalog/bilingual';
import { findFactor } from '@/lib/patient/factors';
import { factsOf } from '@/lib/patient/facts-of';
import { knowFactors } from '@/lib/patient/known-factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { RED_FLAGS } from '@/lib/patient/red-flags';

/** A history in the words of a language, as it stands on a day. */
export function describeHistory(
  patient: PatientRecord,
  { language, today }: { language: Language; today: string },
): ComponentProps<typeof HistoryCard> {
  const known = knowFactors(factsOf(patient, today), today);
  const nameOf = (id: string) => findFactor(id)?.name[language] ?? id;
  return {
    patient,
    present: known.present.map(({ id }) => ({
      name: nameOf(id),
      since: patient.factors.find((factor) => factor.id === id)?.since ?? null,
    })),
    unknown: known.unknown.map(nameOf),
    absent: patient.factors.filter(({ status }) => status === 'absent').map(({ id }) => nameOf(id)),
    noneOf: HISTORY_GROUPS.flatMap(({ id, name, factors }) => {
      const said = patient.noneOf.find(({ group }) => group === id);
      const isOthers = known.present.some((factor) => factors.includes(factor.id));
      return said ? [{ ...said, group: name[language], isOthers }] : [];
    }),
    redFlags: RED_FLAGS.filter(({ id }) => patient.redFlags.includes(id)).map(
      ({ question }) => question[language],
    ),
    questionCount: RED_FLAGS.length,
  };
}
