import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Board, BoardRow, BoardSection } from '@/components/rules/rules-board';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import type { OwnExercise } from '@/lib/contraindications/clinic-layer';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { listOtherRules } from '@/lib/contraindications/other-rules';
import { buildMatrix, listUnsigned, type MatrixRow } from '@/lib/contraindications/rule-matrix';
import { FACTORS } from '@/lib/patient/factors';
import { shortNameOf } from '@/lib/patient/short-names';
import { getBriefNames } from './rule-names';

type Named = {
  id: string;
  name: Bilingual;
  /** Where room is short. */
  brief?: string;
  words?: readonly Bilingual[];
};

function searchText(id: string, words: readonly string[]): string {
  return [id, ...words].join(' ').normalize('NFC').toLowerCase();
}

/** The whole matrix of a clinic's knowledge in one language. */
export async function loadBoard(
  knowledge: Knowledge,
  own: readonly OwnExercise[],
  language: Language,
): Promise<Board> {
  const t = await getTranslations('rules');
  const briefOf = await getBriefNames();
  const { rows, stops } = buildMatrix(knowledge);
  const byTarget = new Map(rows.map((row) => [row.target, row]));
  const rowOf = ({ id, name, brief, words = [] }: Named, variants: BoardRow[] = []): BoardRow[] => {
    const row: MatrixRow | undefined = byTarget.get(id);
    if (!row) return [];
    const { target, isUntagged, cells } = row;
    const found = searchText(
      id,
      [name, ...words].flatMap(({ en, th }) => [en, th]),
    );
    return [
      { target, name: brief ?? name[language], searchText: found, isUntagged, cells, variants },
    ];
  };
  const ofSet = (set: number): BoardSection => ({
    title: t('set', { number: set }),
    rows: EXERCISES.filter((exercise) => exercise.set === set).flatMap(
      ({ id, name, articleName, defaultVariant, variants }) => {
        const others = variants.filter((variant) => variant.id !== defaultVariant);
        const words = [articleName, { en: id, th: briefOf(id) }];
        return rowOf(
          { id: defaultVariant, name, brief: briefOf(id), words },
          others.flatMap((variant) => rowOf(variant)),
        );
      },
    ),
  });
  const ownRows = own.flatMap((exercise) => rowOf(exercise));
  return {
    factors: FACTORS.map((factor) => {
      const { id, name, group, isCore, synonyms, icd10 } = factor;
      const short = shortNameOf(factor);
      const words = [name.en, name.th, short.en, short.th, ...synonyms, ...icd10];
      const fullName = name[language];
      return {
        id,
        name: short[language],
        fullName,
        group,
        isCore,
        searchText: searchText(id, words),
      };
    }),
    stops,
    exercises: [
      ...[1, 2, 3, 4].map(ofSet),
      ...(ownRows.length > 0 ? [{ title: t('own'), rows: ownRows }] : []),
    ],
    activities: [{ title: t('activities'), rows: ACTIVITIES.flatMap((one) => rowOf(one)) }],
    unsignedCount: listUnsigned(knowledge).length,
    otherCount: listOtherRules(knowledge).length,
    unreadable: knowledge.unreadable,
  };
}
