import 'server-only';
import type { VersionFacts } from '@/components/record/use-chart-note';
import type { Language } from '@/lib/catalog/bilingual';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { FoundPrescription } from '@/lib/db/find-prescription';
import { findFactor } from '@/lib/patient/factors';
import { findMovement, nameOfMovement } from '@/lib/prescription/movement';

type Version = FoundPrescription['versions'][number];

/** A version in the reader's language, with the conditions that spoke against an exercise when it was issued. */
export function describeVersion(
  { number, issuedAt, issuedByName, program, check }: Version,
  { own, language }: { own: readonly WrittenExercise[]; language: Language },
): VersionFacts {
  return {
    number,
    issuedAt,
    issuedByName,
    reviewOn: program.reviewOn,
    exercises: program.entries.map(({ variant, dose, override }) => ({
      id: variant,
      name: nameOfMovement(variant, own, language),
      picture: findMovement(variant, own)?.picture ?? null,
      dose,
      override,
      against: listAgainst(check, variant, language),
    })),
  };
}

function listAgainst({ targets }: Version['check'], variant: string, language: Language): string[] {
  const findings = targets.find((target) => target.variant === variant)?.findings ?? [];
  const factors = findings
    .filter(({ tier }) => tier === 'contraindicated' || tier === 'caution')
    .flatMap(({ because }) => because.flatMap(({ factor }) => factor ?? []));
  return [...new Set(factors)].map((id) => findFactor(id)?.name[language] ?? id);
}
