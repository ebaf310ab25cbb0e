import type { BoardFigure } from './catalog-board';

type Neighbours = {
  previous: BoardFigure | null;
  next: BoardFigure | null;
  /** Where judging goes on: the next that nobody judged as it is now, round the end of the list. */
  nextToJudge: BoardFigure | null;
};

const waits = ({ state }: BoardFigure): boolean => state === 'open' || state === 'changed';

/** Among the shown figures, by the place of `id` in the whole catalog: what was just judged may have left them. */
export function neighboursOf(
  id: string,
  { all, shown }: { all: readonly BoardFigure[]; shown: readonly BoardFigure[] },
): Neighbours {
  const placeOf = new Map(all.map((figure, place) => [figure.id, place]));
  const here = placeOf.get(id) ?? -1;
  const isAfter = (figure: BoardFigure) => (placeOf.get(figure.id) ?? -1) > here;
  const isBefore = (figure: BoardFigure) => (placeOf.get(figure.id) ?? -1) < here;
  const waiting = shown.filter((figure) => waits(figure) && figure.id !== id);
  return {
    previous: shown.findLast(isBefore) ?? null,
    next: shown.find(isAfter) ?? null,
    nextToJudge: waiting.find(isAfter) ?? waiting[0] ?? null,
  };
}
