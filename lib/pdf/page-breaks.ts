export type MeasuredBlock = {
  /** Points, the space above it included. */
  height: number;
  /** So little that nobody wants to turn a page for it. */
  wantsCompany: boolean;
};

/**
 * Which blocks stand on which page, in order, by their places in the list. No block is ever split; one that is
 * higher than a page stands on a page of its own. A last page with little on it takes the block before it along.
 */
export function breakPages(blocks: readonly MeasuredBlock[], room: number): number[][] {
  const pages: number[][] = [];
  let left = 0;
  blocks.forEach(({ height }, place) => {
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(place);
    left -= height;
  });
  const [before, last] = pages.slice(-2);
  const isLittle = last?.every((place) => blocks[place]?.wantsCompany);
  if (before && last && isLittle && before.length > 1) last.unshift(...before.splice(-1));
  return pages;
}
