import type { Bilingual } from '@/lib/catalog/bilingual';
import { ATTRIBUTES, EQUIPMENT, EXERCISES, MUSCLES } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import { positionOf } from '@/lib/catalog/position';
import { synonymsOf } from '@/lib/catalog/synonyms';
import type { Assessment } from '@/lib/contraindications/assessment';
import { findFactor } from '@/lib/patient/factors';
import { shortNameOf } from '@/lib/patient/short-names';
import type { Facets } from './facets';
import { facetsOf } from './facets-of';
import { requireMovement } from './movement';

/** One way to do an exercise, as far as choosing needs it; a browser holds all of them. */
export type VariantChoice = {
  id: string;
  exercise: string;
  name: Bilingual;
  level: Variant['level'];
  facets: Facets;
  equipment: Bilingual[];
  /** The default for this patient. */
  dose: Dose;
  moveSeconds: number;
  sideMeans: Bilingual | null;
  /** `null`: the figure of the variant. */
  picture: OwnPicture | null;
  /** What else this way is found by, either language: the muscles it works and other words for it. */
  terms: string[];
  /** Where `dose` is the doctor's own: whether this patient's limits allowed less of it. */
  ownDefault?: { isLowered: boolean };
};

export type Choice = {
  exercise: string;
  /** Set of the article; `null` for an exercise of the clinic's own. */
  set: number | null;
  /** An own exercise that is no longer offered: here only because the program holds it. */
  isArchived: boolean;
  name: Bilingual;
  /** What else it is found by, either language: the article's name, its muscles and other words for it. */
  terms: string[];
  defaultVariant: string;
  variants: VariantChoice[];
};

const namesOf = (ids: readonly string[]) => ids.flatMap((id) => EQUIPMENT[id] ?? []);

function variantChoice(
  variant: Variant,
  exercise: Exercise,
  assessment: Assessment,
): VariantChoice {
  const { muscles } = variant.figure;
  const target = assessment.targets[variant.id];
  const position = positionOf(variant.attributes);
  return {
    id: variant.id,
    exercise: exercise.id,
    name: requireMovement(variant.id, []).name,
    level: variant.level,
    facets: facetsOf({ ...variant, position, muscles, load: target?.load ?? null }),
    equipment: namesOf(variant.equipment),
    dose: target?.dose ?? variant.dose,
    moveSeconds: variant.moveSeconds,
    sideMeans: variant.sideMeans,
    picture: null,
    terms: termsOf(variant.id, muscles),
  };
}

const musclesNamed = (id: string) => Object.values(MUSCLES[id] ?? {});

const termsOf = (id: string, muscles: readonly string[]) => [
  ...muscles.flatMap(musclesNamed),
  ...synonymsOf([id, ...muscles]),
];

function exerciseTerms({ id, articleName, muscles }: Exercise): string[] {
  return [id, articleName.en, articleName.th, ...muscles.en, ...muscles.th, ...synonymsOf([id])];
}

function ownChoice(one: WrittenExercise, assessment: Assessment): Choice[] {
  const { id, isArchived, moveSeconds } = one;
  const { dose, load } = assessment.targets[id] ?? {};
  if (!dose) return [];
  const { name, sideMeans, equipment: tools } = requireMovement(id, [one]);
  const variant: VariantChoice = {
    id,
    exercise: id,
    name,
    level: 'default',
    facets: facetsOf({ ...one, load: load ?? null }),
    equipment: tools,
    dose,
    moveSeconds,
    sideMeans,
    picture: one.picture,
    terms: termsOf(id, one.muscles),
  };
  return [
    {
      exercise: id,
      set: null,
      isArchived,
      name,
      terms: [],
      defaultVariant: id,
      variants: [variant],
    },
  ];
}

/**
 * The catalog in the article's order, then the clinic's own, oldest first, with this patient's doses.
 * An archived one is listed only where `held` names it: a program that holds it still shows its name.
 */
export function listChoices(
  assessment: Assessment,
  { own, held }: { own: readonly WrittenExercise[]; held: readonly string[] } = {
    own: [],
    held: [],
  },
): Choice[] {
  const ours = EXERCISES.map((exercise) => ({
    exercise: exercise.id,
    set: exercise.set,
    isArchived: false,
    name: exercise.name,
    terms: exerciseTerms(exercise),
    defaultVariant: exercise.defaultVariant,
    variants: exercise.variants.map((variant) => variantChoice(variant, exercise, assessment)),
  }));
  const listed = own.filter(({ id, isArchived }) => !isArchived || held.includes(id));
  return [...ours, ...listed.flatMap((one) => ownChoice(one, assessment))];
}

/** Names of every factor and movement attribute the assessment speaks of, and of the present factors, by id. */
export function namesIn(
  assessment: Assessment,
  present: readonly string[] = [],
): Record<string, Bilingual> {
  const limits = assessment.limits.map(({ finding }) => finding);
  const findings = [...assessment.findings, ...assessment.program, ...limits];
  const because = findings.flatMap((finding) => finding.because);
  // What a program may bring together is named too: rules on a whole program speak of it.
  const loads = Object.values(assessment.targets).flatMap(({ load }) =>
    load ? [...load.bends, ...load.arches, ...load.loads] : [],
  );
  const attributes = new Set([...because.map(({ attribute }) => attribute), ...loads]);
  const undated = Object.values(assessment.targets).flatMap(({ any }) => any.dateDecides);
  const factors = [
    ...present,
    ...because.flatMap(({ factor }) => factor ?? []),
    ...assessment.notChecked.map(({ id }) => id),
    ...assessment.undatedStops,
    ...undated,
  ];
  return Object.fromEntries([
    ...factors.flatMap((id) => {
      const found = findFactor(id);
      return found ? [[id, found.name]] : [];
    }),
    ...ATTRIBUTES.filter(({ id }) => attributes.has(id)).map(({ id, name }) => [id, name]),
  ]);
}

/** Short names of the factors that findings on targets and open answers rest on, by id, where they differ. */
export function shortNamesIn(assessment: Assessment): Record<string, Bilingual> {
  const found = assessment.findings.flatMap(({ because }) =>
    because.flatMap(({ factor }) => factor ?? []),
  );
  return Object.fromEntries(
    [...new Set([...found, ...assessment.unknown])].flatMap((id) => {
      const factor = findFactor(id);
      return factor ? [[id, shortNameOf(factor)]] : [];
    }),
  );
}
