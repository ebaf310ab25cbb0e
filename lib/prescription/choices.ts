import type { Bilingual } from '@/lib/catalog/bilingual';
import { ATTRIBUTES, EQUIPMENT, EXERCISES, MUSCLES } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import { type Position, positionOf } from '@/lib/catalog/position';
import type { Assessment } from '@/lib/contraindications/assessment';
import { findFactor } from '@/lib/patient/factors';
import { requireMovement } from './movement';

/** One way to do an exercise, as far as choosing needs it; a browser holds all of them. */
export type VariantChoice = {
  id: string;
  exercise: string;
  name: Bilingual;
  level: Variant['level'];
  position: Position;
  equipment: Bilingual[];
  /** The default for this patient. */
  dose: Dose;
  moveSeconds: number;
  sideMeans: Bilingual | null;
  /** `null`: the figure of the variant. */
  picture: OwnPicture | null;
};

export type Choice = {
  exercise: string;
  /** Set of the article; `null` for an exercise of the clinic's own. */
  set: number | null;
  /** An own exercise that is no longer offered: here only because the program holds it. */
  isArchived: boolean;
  name: Bilingual;
  /** Everything it can be found by, both languages, lower case. */
  searchText: string;
  defaultVariant: string;
  variants: VariantChoice[];
};

const namesOf = (ids: readonly string[]) => ids.flatMap((id) => EQUIPMENT[id] ?? []);

function variantChoice(
  variant: Variant,
  exercise: Exercise,
  assessment: Assessment,
): VariantChoice {
  return {
    id: variant.id,
    exercise: exercise.id,
    name: requireMovement(variant.id, []).name,
    level: variant.level,
    position: positionOf(variant.attributes),
    equipment: namesOf(variant.equipment),
    dose: assessment.targets[variant.id]?.dose ?? variant.dose,
    moveSeconds: variant.moveSeconds,
    sideMeans: variant.sideMeans,
    picture: null,
  };
}

const foldedText = (words: readonly string[]) => words.join(' ').normalize('NFC').toLowerCase();

function searchText({ id, name, articleName, muscles, variants }: Exercise): string {
  const texts = [name, articleName, ...variants.map((variant) => variant.name)];
  const tools = variants.flatMap(({ equipment }) => namesOf(equipment));
  const words = [...texts, ...tools].flatMap(({ en, th }) => [en, th]);
  return foldedText([id, ...words, ...muscles.en, ...muscles.th]);
}

function ownChoice(one: WrittenExercise, assessment: Assessment): Choice[] {
  const { id, isArchived, position, moveSeconds, equipment, muscles } = one;
  const dose = assessment.targets[id]?.dose;
  if (!dose) return [];
  const { name, sideMeans, equipment: tools } = requireMovement(id, [one]);
  const words = [
    name,
    ...namesOf(equipment),
    ...muscles.flatMap((muscle) => MUSCLES[muscle] ?? []),
  ];
  const variant: VariantChoice = {
    id,
    exercise: id,
    name,
    level: 'default',
    position,
    equipment: tools,
    dose,
    moveSeconds,
    sideMeans,
    picture: one.picture,
  };
  return [
    {
      exercise: id,
      set: null,
      isArchived,
      name,
      searchText: foldedText(words.flatMap(({ en, th }) => [en, th])),
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
    searchText: searchText(exercise),
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
