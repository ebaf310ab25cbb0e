import 'server-only';
import type { FigureView } from '@/components/catalog/figure-view';
import type { Activity } from '@/lib/catalog/activity';
import type { Language } from '@/lib/catalog/bilingual';
import {
  ACTIVITIES,
  ATTRIBUTES,
  EQUIPMENT,
  EXERCISES,
  findVariant,
  MUSCLES,
} from '@/lib/catalog/catalog';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import { OPEN_QUESTIONS } from '@/lib/contraindications/rules';
import { doseSentence } from '@/lib/prescription/dose-sentence';

type FigureFacts = Pick<
  FigureView,
  'id' | 'name' | 'level' | 'exercise' | 'kind' | 'reading' | 'words' | 'facts'
>;

/** What the catalog says of a variant or an activity; `null` when it has no such id. */
export function factsOfFigure(id: string, language: Language): FigureFacts | null {
  const placed = findVariant(id);
  if (placed) return factsOfVariant(placed, language);
  const activity = ACTIVITIES.find((each) => each.id === id);
  return activity ? factsOfActivity(activity, language) : null;
}

function factsOfVariant(
  { exercise, variant }: { exercise: Exercise; variant: Variant },
  language: Language,
): FigureFacts {
  const { start, steps, mistakes, stopIf, why, note } = variant;
  return {
    id: variant.id,
    name: variant.name[language],
    level: variant.level,
    exercise: {
      number: EXERCISES.indexOf(exercise) + 1,
      name: exercise.name[language],
      set: exercise.set,
    },
    kind: 'variant',
    reading: {
      article: exercise.articleName[language],
      ours: exercise.interpretation[language],
      confidence: exercise.confidence[language],
      advice: null,
      precautions: exercise.precautions.map((each) => each[language]),
      openQuestions: questionsOf(variant.id, language),
    },
    words: {
      start: start[language],
      steps: steps.map((each) => each[language]),
      how: null,
      mistakes: mistakes.map((each) => each[language]),
      stopIf: stopIf[language],
      why: why[language],
      note: note?.[language] ?? null,
    },
    facts: {
      dose: doseSentence(variant.dose, variant.sideMeans)[language],
      equipment: namesIn(EQUIPMENT, variant.equipment, language),
      equipmentOptional: namesIn(EQUIPMENT, variant.equipmentOptional, language),
      muscles: namesIn(MUSCLES, variant.figure.muscles, language),
      anatomy: exercise.muscles[language],
      attributes: attributesOf(variant.attributes, language),
    },
  };
}

function factsOfActivity(activity: Activity, language: Language): FigureFacts {
  const { id, kind, name, article, advice, how, why, stopIf, dose, figure } = activity;
  return {
    id,
    name: name[language],
    level: null,
    exercise: null,
    kind,
    reading: {
      article: article[language],
      ours: null,
      confidence: null,
      advice,
      precautions: [],
      openQuestions: questionsOf(id, language),
    },
    words: {
      start: null,
      steps: [],
      how: how[language],
      mistakes: [],
      stopIf: stopIf?.[language] ?? null,
      why: why[language],
      note: null,
    },
    facts: {
      dose: dose?.[language] ?? null,
      equipment: null,
      equipmentOptional: [],
      muscles: namesIn(MUSCLES, figure.muscles, language),
      anatomy: [],
      attributes: attributesOf(activity.attributes, language),
    },
  };
}

function questionsOf(id: string, language: Language): string[] {
  return OPEN_QUESTIONS.filter(({ variants }) => variants.includes(id)).map(
    ({ question }) => question[language],
  );
}

function namesIn(names: typeof MUSCLES, ids: readonly string[], language: Language): string[] {
  return ids.map((id) => names[id]?.[language] ?? id);
}

function attributesOf(
  ids: readonly string[],
  language: Language,
): FigureView['facts']['attributes'] {
  return ATTRIBUTES.filter(({ id }) => ids.includes(id)).map(({ id, name, meaning }) => ({
    id,
    name: name[language],
    meaning: meaning[language],
  }));
}
