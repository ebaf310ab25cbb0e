import type { Bilingual } from '@/lib/catalog/bilingual';
import {
  ATTRIBUTES,
  EQUIPMENT,
  EXERCISES,
  findVariant,
  requireVariant,
} from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import type { Assessment } from '@/lib/contraindications/assessment';
import { findFactor } from '@/lib/patient/factors';

export type Position = 'lying' | 'sitting' | 'standing' | 'kneeling';

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
};

export type Choice = {
  exercise: string;
  set: number;
  name: Bilingual;
  /** Everything it can be found by, both languages, lower case. */
  searchText: string;
  defaultVariant: string;
  variants: VariantChoice[];
};

const POSITION_OF: Record<string, Position> = {
  supine: 'lying',
  prone: 'lying',
  'side-lying': 'lying',
  'chair-sitting': 'sitting',
  'long-sitting': 'sitting',
  'standing-supported': 'standing',
  'standing-unstable': 'standing',
  'standing-single-leg': 'standing',
};

/** An exercise goes by its own name in the default variant. @throws {RangeError} when the catalog has no such id. */
export function nameOfVariant(id: string): Bilingual {
  const { exercise, variant } = requireVariant(id);
  return id === exercise.defaultVariant ? exercise.name : variant.name;
}

const namesOf = (ids: readonly string[]) => ids.flatMap((id) => EQUIPMENT[id] ?? []);

function choiceOf(variant: Variant, exercise: Exercise, assessment: Assessment): VariantChoice {
  const position = variant.attributes.flatMap((attribute) => POSITION_OF[attribute] ?? [])[0];
  return {
    id: variant.id,
    exercise: exercise.id,
    name: nameOfVariant(variant.id),
    level: variant.level,
    position: position ?? 'kneeling',
    equipment: namesOf(variant.equipment),
    dose: assessment.targets[variant.id]?.dose ?? variant.dose,
    moveSeconds: variant.moveSeconds,
    sideMeans: variant.sideMeans,
  };
}

function searchText({ id, name, articleName, muscles, variants }: Exercise): string {
  const texts = [name, articleName, ...variants.map((variant) => variant.name)];
  const tools = variants.flatMap(({ equipment }) => namesOf(equipment));
  const words = [...texts, ...tools].flatMap(({ en, th }) => [en, th]);
  return [id, ...words, ...muscles.en, ...muscles.th].join(' ').normalize('NFC').toLowerCase();
}

/** An own exercise of the clinic is checked, and cannot be prescribed yet: the screen does not offer it. */
export function offerCatalogOnly(assessment: Assessment): Assessment {
  const targets = Object.entries(assessment.targets).map(([id, target]) => [
    id,
    { ...target, swaps: target.swaps.filter(({ variant }) => findVariant(variant) !== null) },
  ]);
  return { ...assessment, targets: Object.fromEntries(targets) };
}

/** The catalog in the article's order, with this patient's doses. */
export function listChoices(assessment: Assessment): Choice[] {
  return EXERCISES.map((exercise) => ({
    exercise: exercise.id,
    set: exercise.set,
    name: exercise.name,
    searchText: searchText(exercise),
    defaultVariant: exercise.defaultVariant,
    variants: exercise.variants.map((variant) => choiceOf(variant, exercise, assessment)),
  }));
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
