import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Board, BoardFactor, BoardRow, BoardSection } from '@/components/rules/rules-board';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import type { Exercise } from '@/lib/catalog/exercise';
import type { OwnExercise } from '@/lib/contraindications/clinic-layer';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { listOtherRules } from '@/lib/contraindications/other-rules';
import { buildMatrix, listUnsigned, type MatrixRow } from '@/lib/contraindications/rule-matrix';
import { SWIM_CLEARANCE, WATER_WALK_ADVICE } from '@/lib/contraindications/rules';
import { FACTORS, type Factor } from '@/lib/patient/factors';
import { shortNameOf } from '@/lib/patient/short-names';
import { getBriefNames } from './rule-names';

type Named = {
  id: string;
  name: Bilingual;
  /** Where room is short. */
  brief?: string;
  words?: readonly string[];
  always?: string;
  editHref?: string;
  variants?: BoardRow[];
};
type RowsOf = (named: Named) => BoardRow[];

/** The whole matrix of a clinic's knowledge in one language. */
export async function loadBoard(
  knowledge: Knowledge,
  own: readonly OwnExercise[],
  language: Language,
): Promise<Board> {
  const t = await getTranslations('rules');
  const briefOf = await getBriefNames();
  const { rows, stops } = buildMatrix(knowledge);
  const rowsOf = rowMaker(rows, language);
  const sets = [1, 2, 3, 4].map((set) => ({
    title: t('set', { number: set }),
    rows: EXERCISES.filter((exercise) => exercise.set === set).flatMap((exercise) =>
      rowsOfExercise(exercise, briefOf(exercise.id), rowsOf),
    ),
  }));
  const always: Record<string, string> = {
    [SWIM_CLEARANCE.target]: t('always.swim'),
    [WATER_WALK_ADVICE.target]: t('always.waterWalk'),
  };
  const activities = ACTIVITIES.flatMap(({ id, name }) => {
    const said = always[id];
    return rowsOf({ id, name, ...(said ? { always: said } : {}) });
  });
  return {
    factors: FACTORS.map((factor) => columnOf(factor, language)),
    stops,
    exercises: [
      ...sets,
      ...sectionOf(
        t('own'),
        own
          .filter(({ isOffered }) => isOffered)
          .flatMap(({ id, name }) => rowsOf({ id, name, editHref: `/catalog/own/${id}` })),
      ),
    ],
    activities: sectionOf(t('activities'), activities),
    unsignedCount: listUnsigned(knowledge).length,
    otherCount: listOtherRules(knowledge).length,
    unreadable: knowledge.unreadable,
  };
}

function sectionOf(title: string, rows: BoardRow[]): BoardSection[] {
  return rows.length > 0 ? [{ title, rows }] : [];
}

function searchText(words: readonly string[]): string {
  return words.join(' ').normalize('NFC').toLowerCase();
}

function rowMaker(rows: readonly MatrixRow[], language: Language): RowsOf {
  const byTarget = new Map(rows.map((row) => [row.target, row]));
  return ({ id, name, brief, words = [], always, variants = [], editHref }) => {
    const row = byTarget.get(id);
    if (!row) return [];
    const { target, isUntagged, cells } = row;
    return [
      {
        target,
        name: brief ?? name[language],
        always: always ?? null,
        searchText: searchText([id, name.en, name.th, ...words]),
        isUntagged,
        editHref: editHref ?? null,
        cells,
        variants,
      },
    ];
  };
}

function rowsOfExercise(exercise: Exercise, brief: string, rowsOf: RowsOf): BoardRow[] {
  const { name, articleName, defaultVariant, variants } = exercise;
  const others = variants.filter(({ id }) => id !== defaultVariant);
  return rowsOf({
    id: defaultVariant,
    name,
    brief,
    words: [articleName.en, articleName.th, brief],
    variants: others.flatMap((variant) => rowsOf({ id: variant.id, name: variant.name })),
  });
}

function columnOf(factor: Factor, language: Language): BoardFactor {
  const { id, name, group, isCore, synonyms, icd10 } = factor;
  const short = shortNameOf(factor);
  const words = [id, name.en, name.th, short.en, short.th, ...synonyms, ...icd10];
  return {
    id,
    name: short[language],
    fullName: name[language],
    group,
    isCore,
    searchText: searchText(words),
  };
}
