import type { CatalogFilter } from './catalog-address';
import type { BoardFigure, BoardSection } from './catalog-board';

/** Sections with the figures that carry every typed word and pass the filter; nothing empty is left. */
export function searchCatalog(
  sections: readonly BoardSection[],
  { typed, filter }: { typed: string; filter: CatalogFilter },
): BoardSection[] {
  const words = typed.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const isShown = ({ state, searchText }: BoardFigure) =>
    (filter.state === null || state === filter.state) &&
    words.every((word) => searchText.includes(word));
  return sections
    .filter(({ set }) => filter.set === null || set === filter.set)
    .map((section) => ({
      ...section,
      groups: section.groups
        .map((group) => ({ ...group, figures: group.figures.filter(isShown) }))
        .filter(({ figures }) => figures.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

export function listFigures(sections: readonly BoardSection[]): BoardFigure[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));
}
