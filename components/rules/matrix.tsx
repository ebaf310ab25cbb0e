'use client';

import { useTranslations } from 'next-intl';
import { Fragment, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { PressButton } from '@/components/ui/press-button';
import type { CellMark } from '@/lib/contraindications/rule-matrix';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';
import type { RulesAddress } from './rules-address';
import type { BoardFactor, BoardSection } from './rules-board';
import { useGridKeys } from './use-grid-keys';
import { cellKey } from './use-open-cell';

type MatrixProps = {
  sections: BoardSection[];
  factors: BoardFactor[];
  stops: Record<string, CellMark>;
  address: RulesAddress;
  figures: Record<string, ReactNode>;
  onOpen: (href: string, cell: string) => void;
};

/** Rows by columns, each cell a link to what stands behind it. */
export function Matrix({ sections, factors, stops, address, figures, onOpen }: MatrixProps) {
  const t = useTranslations('rules.matrix');
  const table = useRef<HTMLTableElement>(null);
  const openCell = address.open ? cellKey(address.open) : null;
  const onKeyDown = useGridKeys(table, openCell);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!openCell) return;
    const cell = table.current?.querySelector(`[data-cell="${openCell}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [openCell]);

  function open(event: MouseEvent<HTMLTableElement>) {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0);
    const link = event.target instanceof Element && event.target.closest('a[data-cell]');
    if (!isPlain || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    onOpen(link.getAttribute('href') ?? '/rules', link.dataset.cell ?? '');
  }

  function unfold(target: string) {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(target)) after.add(target);
      return after;
    });
  }

  if (sections.length === 0) {
    return <NoMatch />;
  }
  return (
    <div className="max-h-[82dvh] min-w-0 flex-1 scroll-pt-44 scroll-pl-40 overflow-auto bg-surface lg:max-h-none lg:scroll-pl-64 print:max-h-none print:overflow-visible">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of links in which arrow keys move
        role="grid"
        aria-label={t('label')}
        aria-describedby="matrix-keys"
        onKeyDown={onKeyDown}
        onClick={open}
        className="border-separate border-spacing-0 print:w-full"
      >
        <MatrixHead
          factors={factors}
          corner={t(address.view === 'activities' ? 'activity' : 'exercise')}
          openFactor={address.open?.factor ?? null}
        />
        {sections.map((section) => (
          <MatrixSection
            key={section.title}
            section={section}
            shared={{ factors, stops, address }}
            figures={figures}
            unfolded={unfolded}
            onUnfold={unfold}
          />
        ))}
      </table>
      <p id="matrix-keys" className="sr-only">
        {t('keys')}
      </p>
    </div>
  );
}

/** Ours: more of a clinic's own are searched for rather than scrolled to, and each costs a cell for every factor. */
const ROWS_AT_ONCE = 24;

type MatrixSectionProps = Pick<MatrixProps, 'figures'> & {
  section: BoardSection;
  shared: Pick<MatrixProps, 'factors' | 'stops' | 'address'>;
  /** Exercises whose other ways are shown; those of the open cell are anyway. */
  unfolded: ReadonlySet<string>;
  onUnfold: (target: string) => void;
};

function MatrixSection(props: MatrixSectionProps) {
  const { section, shared, figures, unfolded, onUnfold } = props;
  const { factors, address } = shared;
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const openRow = section.rows.findIndex(({ target }) => target === address.open?.target);
  const shown = Math.max(most, openRow + 1);
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={factors.length + 1}
          className="h-6 border-line border-b bg-paper text-left font-semibold text-xs print:h-auto"
        >
          <span className="sticky left-0 px-3 md:px-5">{section.title}</span>
        </th>
      </tr>
      {section.rows.slice(0, shown).map((row) => {
        const { target, variants } = row;
        const isUnfolded =
          unfolded.has(target) || variants.some((each) => each.target === address.open?.target);
        return (
          <Fragment key={target}>
            <MatrixRow
              {...shared}
              row={row}
              figure={figures[target]}
              isUnfolded={isUnfolded}
              onUnfold={onUnfold}
            />
            {isUnfolded &&
              variants.map((variant) => (
                <MatrixRow key={variant.target} {...shared} row={variant} isVariant />
              ))}
          </Fragment>
        );
      })}
      {section.rows.length > shown && (
        <MoreRows
          rest={section.rows.length - shown}
          columns={factors.length + 1}
          onShow={() => setMost(shown + ROWS_AT_ONCE)}
        />
      )}
    </tbody>
  );
}

function MoreRows(props: { rest: number; columns: number; onShow: () => void }) {
  const t = useTranslations('rules.matrix');
  const { rest, columns, onShow } = props;
  return (
    <tr>
      <td colSpan={columns} className="border-line border-b">
        <PressButton
          data-stop={0}
          tabIndex={-1}
          onClick={({ currentTarget }) => {
            // The button moves down or away; from the row above it the arrow leads into the new ones.
            const above = currentTarget.closest('tr')?.previousElementSibling;
            above?.querySelector<HTMLElement>('[data-stop]')?.focus();
            onShow();
          }}
          className="sticky left-0 min-h-11 px-3 font-semibold text-[13px] text-brand md:px-5"
        >
          {t('showMore', { count: Math.min(rest, ROWS_AT_ONCE), rest })}
        </PressButton>
      </td>
    </tr>
  );
}

function NoMatch() {
  const t = useTranslations('rules');
  return (
    <p role="status" className="flex-1 px-5 py-8 text-ink-2">
      {t('noMatch')}
    </p>
  );
}
