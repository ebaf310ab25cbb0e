import { useState } from 'react';
import { noAnswer } from '@/components/shell/came-to-nothing';

export type SaveFavourite = (request: {
  variant: string;
  isFavourite: boolean;
}) => Promise<{ status: 'saved' | 'unknown-exercise' | 'signed-out' | 'malformed' }>;

export type Favourites = {
  marked: ReadonlySet<string>;
  toggle: (variant: string) => void;
  /** The last change was not kept; it has been taken back. */
  hasFailed: boolean;
};

function withMark(marked: ReadonlySet<string>, variant: string, isMarked: boolean): Set<string> {
  const next = new Set(marked);
  if (isMarked) next.add(variant);
  else next.delete(variant);
  return next;
}

/** Shown at once, and taken back when it could not be kept. */
export function useFavourites(kept: readonly string[], save: SaveFavourite): Favourites {
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(kept));
  const [hasFailed, setHasFailed] = useState(false);
  const show = (variant: string, isMarked: boolean) =>
    setMarked((before) => withMark(before, variant, isMarked));
  return {
    marked,
    hasFailed,
    toggle(variant) {
      const isFavourite = !marked.has(variant);
      show(variant, isFavourite);
      setHasFailed(false);
      void save({ variant, isFavourite })
        .catch(noAnswer)
        .then((answer) => {
          if (answer?.status === 'saved') return;
          show(variant, !isFavourite);
          setHasFailed(true);
        });
    },
  };
}
