import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { BoardFigure, BoardGroup, BoardSection } from '@/components/catalog/catalog-board';
import type { Activity } from '@/lib/catalog/activity';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, EQUIPMENT, EXERCISES } from '@/lib/catalog/catalog';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import { findJudgedFigure } from '@/lib/interpretation/judged-figures';
import { type Review, standingOf } from '@/lib/interpretation/review';

type Reading = { newest: ReadonlyMap<string, Review>; language: Language };

const KINDS = ['activity', 'self-test', 'sport-to-avoid'] as const;

/** Every figure with how it stands in this clinic, in the order of the catalog. */
export async function loadBoard(
  newest: ReadonlyMap<string, Review>,
  language: Language,
): Promise<BoardSection[]> {
  const t = await getTranslations('catalog.kind');
  const reading = { newest, language };
  const sets = (['1', '2', '3', '4'] as const).map((set) => ({
    set,
    groups: EXERCISES.flatMap((exercise, index) =>
      exercise.set === Number(set) ? groupOfExercise(exercise, index + 1, reading) : [],
    ),
  }));
  const activities = KINDS.map((kind) => ({
    id: kind,
    number: null,
    name: t(kind),
    articleName: null,
    figures: ACTIVITIES.filter((activity) => activity.kind === kind).map((activity) =>
      figureOfActivity(activity, t(kind), reading),
    ),
  }));
  return [...sets, { set: 'activities', groups: activities }];
}

function groupOfExercise(exercise: Exercise, number: number, reading: Reading): BoardGroup {
  const { id, name, articleName, variants } = exercise;
  return {
    id,
    number,
    name: name[reading.language],
    articleName: articleName[reading.language],
    figures: variants.map((variant) => figureOfVariant(variant, exercise, reading)),
  };
}

function figureOfVariant(
  { id, name, level, equipment }: Variant,
  exercise: Exercise,
  reading: Reading,
): BoardFigure {
  const tools = equipment.flatMap((tool) => EQUIPMENT[tool] ?? []);
  return {
    id,
    name: name[reading.language],
    level,
    ...standing(id, reading),
    searchText: searchText(
      [id, ...exercise.muscles.en, ...exercise.muscles.th],
      [name, exercise.name, exercise.articleName, ...tools],
    ),
  };
}

function figureOfActivity(
  { id, name, article }: Activity,
  kind: string,
  reading: Reading,
): BoardFigure {
  return {
    id,
    name: name[reading.language],
    level: null,
    ...standing(id, reading),
    searchText: searchText([id, kind], [name, article]),
  };
}

function standing(id: string, { newest }: Reading): Pick<BoardFigure, 'state' | 'judged'> {
  const contentHash = findJudgedFigure(id)?.contentHash ?? '';
  const { state, review } = standingOf(newest.get(id) ?? null, contentHash);
  return { state, judged: review && { by: review.by, on: review.on, note: review.note } };
}

function searchText(words: readonly string[], texts: readonly Bilingual[]): string {
  const all = [...words, ...texts.flatMap(({ en, th }) => [en, th])];
  return all.join(' ').normalize('NFC').toLowerCase();
}
