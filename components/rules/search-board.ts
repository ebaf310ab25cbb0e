import type { RulesAddress } from './rules-address';
import type { Board, BoardFactor, BoardRow, BoardSection } from './rules-board';

type Asked = Pick<Board, 'factors'> & {
  sections: BoardSection[];
  typed: string;
  address: RulesAddress;
};

const holds = (row: BoardRow, query: string): boolean =>
  row.searchText.includes(query) || row.variants.some((each) => each.searchText.includes(query));

/**
 * Columns and rows for what is typed: factors of that name, else rows of that name; the open cell's column always.
 * Nothing typed shows the columns of the chip.
 */
export function searchBoard({ factors, sections, typed, address }: Asked): {
  factors: BoardFactor[];
  sections: BoardSection[];
} {
  const query = typed.trim().normalize('NFC').toLowerCase();
  const isOpen = ({ id }: BoardFactor) => id === address.open?.factor;
  const usual = factors.filter((factor) => address.showsAll || factor.isCore || isOpen(factor));
  if (query === '') return { factors: usual, sections };
  const named = factors.filter(({ searchText }) => searchText.includes(query));
  if (named.length > 0) return { factors: named, sections };
  const rows = sections.map((section) => ({
    ...section,
    rows: section.rows.filter((row) => holds(row, query)),
  }));
  return { factors: usual, sections: rows.filter((section) => section.rows.length > 0) };
}
