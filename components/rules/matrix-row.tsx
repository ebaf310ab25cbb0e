import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { PressButton } from '@/components/ui/press-button';
import { TierMark } from '@/components/ui/tier-badge';
import type { CellMark } from '@/lib/contraindications/rule-matrix';
import { MatrixCell } from './matrix-cell';
import { startsGroup } from './matrix-head';
import type { RulesAddress } from './rules-address';
import type { BoardFactor, BoardRow } from './rules-board';

type MatrixRowProps = {
  row: BoardRow;
  factors: BoardFactor[];
  stops: Record<string, CellMark>;
  address: RulesAddress;
  figure?: ReactNode;
  /** Another way to do the exercise of the row above. */
  isVariant?: boolean;
  isUnfolded?: boolean;
  onUnfold?: (target: string) => void;
};

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, factors, stops, address } = props;
  const t = useTranslations('rules.matrix');
  const isOpenRow = row.target === address.open?.target;
  const isBand = row.isUntagged && Object.keys(row.cells).length === 0;
  return (
    <tr className="group">
      <RowHead {...props} isOpenRow={isOpenRow} />
      {isBand ? (
        <td
          colSpan={factors.length}
          className="hatch border-line border-b border-l font-semibold text-[13px] text-unchecked-ink"
        >
          <span className="sticky left-40 px-3.5 md:left-64">
            {t('untagged')}
            {row.editHref && (
              <Link href={row.editHref} className="ml-3 text-brand underline underline-offset-2">
                {t('tagIt')}
                <span className="sr-only"> {row.name}</span>
              </Link>
            )}
          </span>
        </td>
      ) : (
        factors.map((factor, index) => (
          <MatrixCell
            key={factor.id}
            column={index + 1}
            target={row.target}
            factor={factor.id}
            mark={stops[factor.id] ?? row.cells[factor.id] ?? null}
            isUntagged={row.isUntagged}
            startsGroup={startsGroup(factors, index)}
            isInOpenRow={isOpenRow}
            address={address}
          />
        ))
      )}
    </tr>
  );
});

function RowHead(props: MatrixRowProps & { isOpenRow: boolean }) {
  const { row, figure, isVariant, isUnfolded, onUnfold, isOpenRow } = props;
  const t = useTranslations('rules.matrix');
  const number = isVariant ? undefined : /^EX(\d{2})/.exec(row.target)?.[1];
  const hasPicture = !isVariant && (figure || row.isUntagged);
  return (
    <th
      scope="row"
      className={`sticky left-0 z-10 h-11 border-line border-b px-3 text-left font-medium text-[13px] leading-4 md:h-9.25 md:pr-1.5 md:pl-5 print:static print:h-auto print:px-0 print:text-[7pt] ${isOpenRow ? 'bg-tint' : 'bg-surface'}`}
    >
      <div className="flex items-center gap-2.5">
        <span className="hidden w-4 shrink-0 text-right text-ink-2 tabular-nums md:block">
          {row.isUntagged ? <TierMark outcome="not-checked" /> : number && Number(number)}
        </span>
        {hasPicture && (
          <span
            aria-hidden="true"
            className={`hidden h-8 w-12 shrink-0 place-items-end justify-center overflow-hidden rounded-md md:grid print:hidden ${row.isUntagged ? 'border border-unchecked-edge border-dashed' : 'bg-fig'}`}
          >
            {figure}
          </span>
        )}
        <span id={`r-${row.target}`} className={isVariant ? 'text-ink-2 md:pl-14.5' : ''}>
          {row.editHref ? (
            <Link href={row.editHref} className="underline underline-offset-2">
              {row.name}
            </Link>
          ) : (
            row.name
          )}
          {row.always && <span className="block font-normal text-ink-2 text-xs">{row.always}</span>}
        </span>
        {row.variants.length > 0 && onUnfold && (
          <PressButton
            data-stop={0}
            tabIndex={-1}
            aria-expanded={isUnfolded}
            aria-label={`${row.name}: ${t('showWays', { count: row.variants.length })}`}
            title={t('showWays', { count: row.variants.length })}
            onClick={() => onUnfold(row.target)}
            className="-my-1 -mr-3 ml-auto grid md:mr-0 size-11 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-tint hover:text-ink md:size-6 print:hidden"
          >
            <Chevron isUp={isUnfolded ?? false} />
          </PressButton>
        )}
      </div>
    </th>
  );
}

function Chevron({ isUp }: { isUp: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={`size-3 ${isUp ? 'rotate-180' : ''}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M2.5 4.5L6 8l3.5-3.5" />
    </svg>
  );
}
