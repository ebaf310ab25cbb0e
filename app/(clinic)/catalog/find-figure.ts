import 'server-only';
import { getLocale } from 'next-intl/server';
import { type CatalogFilter, writeAddress } from '@/components/catalog/catalog-address';
import type { BoardFigure } from '@/components/catalog/catalog-board';
import type { FigureLink, FigureView } from '@/components/catalog/figure-view';
import { neighboursOf } from '@/components/catalog/neighbours';
import { listFigures, searchCatalog } from '@/components/catalog/search-catalog';
import { db } from '@/lib/db/client';
import { listReviews } from '@/lib/db/interpretation-reviews';
import { findJudgedFigure } from '@/lib/interpretation/judged-figures';
import { standingOf } from '@/lib/interpretation/review';
import { factsOfFigure } from './figure-facts';
import { findReviews } from './find-reviews';
import { loadBoard } from './load-board';

/** One figure as its page shows it to the signed-in person; `null` when the catalog has no such id. */
export async function findFigure(id: string, filter: CatalogFilter): Promise<FigureView | null> {
  const { actor, newest } = await findReviews();
  const language = await getLocale();
  const judged = findJudgedFigure(id);
  const facts = factsOfFigure(id, language);
  if (!judged || !facts) return null;

  const { contentHash, isDrawn } = judged;
  const reviews = await listReviews(await db(), actor.clinicId, id);
  const sections = await loadBoard(newest, language);
  const all = listFigures(sections);
  const shown = listFigures(searchCatalog(sections, { typed: '', filter }));
  const { previous, next, nextToJudge } = neighboursOf(id, { all, shown });
  const linkTo = (figure: BoardFigure | null): FigureLink | null =>
    figure && { id: figure.id, name: figure.name, href: writeAddress(filter, figure.id) };
  return {
    ...facts,
    state: standingOf(reviews[0] ?? null, contentHash).state,
    reviews,
    contentHash,
    isDrawn,
    mayJudge: actor.role !== 'therapist',
    number: all.findIndex((figure) => figure.id === id) + 1,
    all: all.length,
    allHref: writeAddress(filter),
    previous: linkTo(previous),
    next: linkTo(next),
    nextToJudge: linkTo(nextToJudge),
  };
}
