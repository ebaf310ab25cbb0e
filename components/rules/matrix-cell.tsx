import { TierMark } from '@/components/ui/tier-badge';
import type { Tier } from '@/lib/contraindications/finding';
import type { CellMark } from '@/lib/contraindications/rule-matrix';
import { WORD_ID } from './legend';
import { type RulesAddress, writeAddress } from './rules-address';
import { cellKey } from './use-open-cell';

type MatrixCellProps = {
  /** Counted from 1. */
  column: number;
  target: string;
  factor: string;
  /** `null`: no rule speaks here. */
  mark: CellMark | null;
  isUntagged: boolean;
  startsGroup: boolean;
  isInOpenRow: boolean;
  address: RulesAddress;
};

const GROUND: Record<Tier, string> = {
  stop: 'bg-contra-tint border-contra-edge',
  contraindicated: 'bg-contra-tint',
  caution: 'bg-caution-tint',
  note: '',
};

/** Row, column, then the sign: what a screen reader calls the cell. */
function namesOf({ target, factor, mark, isUntagged }: MatrixCellProps): string {
  const signs = mark
    ? [
        WORD_ID[mark.tier],
        mark.isArticle ? WORD_ID.article : '',
        mark.isLoosened ? WORD_ID.loosened : '',
      ]
    : [isUntagged ? WORD_ID.untagged : WORD_ID.silent];
  return [`r-${target}`, `c-${factor}`, ...signs.filter(Boolean)].join(' ');
}

export function MatrixCell(props: MatrixCellProps) {
  const { column, target, factor, mark, isUntagged, startsGroup, isInOpenRow, address } = props;
  const isOpen = isInOpenRow && factor === address.open?.factor;
  const isTinted = isInOpenRow || factor === address.open?.factor;
  const isFaint = address.isUnsignedOnly && !mark?.isUnsigned;
  const ground = mark ? GROUND[mark.tier] : '';
  return (
    <td
      className={`border-line border-b p-0 text-center ${startsGroup ? 'border-l' : ''} ${isTinted ? 'bg-tint' : isUntagged && !mark ? 'hatch' : ''}`}
    >
      <a
        href={writeAddress({ ...address, open: { target, factor } })}
        data-stop={column}
        data-cell={cellKey({ target, factor })}
        tabIndex={-1}
        aria-labelledby={namesOf(props)}
        aria-current={isOpen ? 'true' : undefined}
        className={`relative mx-auto grid size-11 place-items-center rounded-md border border-transparent hover:border-line-2 md:size-7.5 print:size-auto print:border-0 ${ground} ${isFaint ? 'opacity-15' : ''} ${isOpen ? 'border-2 border-ink!' : ''}`}
      >
        {mark ? (
          <TierMark outcome={mark.tier} className="size-4.5 md:size-4 print:size-2.5" />
        ) : (
          <span aria-hidden="true" className="size-1 rounded-full bg-line-2/60" />
        )}
        {mark?.isArticle && (
          <span
            aria-hidden="true"
            className="absolute top-0 right-0.5 font-bold text-[10px] text-contra-ink leading-none"
          >
            §
          </span>
        )}
        {mark?.isLoosened && (
          <span
            aria-hidden="true"
            className="absolute right-0.5 bottom-0 font-bold text-[10px] text-ink leading-none"
          >
            ↓
          </span>
        )}
      </a>
    </td>
  );
}
