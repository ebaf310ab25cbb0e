import { useTranslations } from 'next-intl';
import type { BoardFactor } from './rules-board';

type MatrixHeadProps = {
  factors: BoardFactor[];
  /** Over the first column. */
  corner: string;
  openFactor: string | null;
};

type Group = { id: string; count: number };

function groupsOf(factors: readonly BoardFactor[]): Group[] {
  const groups: Group[] = [];
  for (const { group } of factors) {
    const last = groups.at(-1);
    if (last?.id === group) last.count += 1;
    else groups.push({ id: group, count: 1 });
  }
  return groups;
}

const GROUPS = [
  'spine',
  'red-flag',
  'cardiovascular',
  'joint',
  'pregnancy-pelvic',
  'abdomen',
  'eye-ear-neuro',
  'metabolic-general',
  'demographic',
] as const;

/** Whether a hairline stands before the column. */
export function startsGroup(factors: readonly BoardFactor[], index: number): boolean {
  return factors[index]?.group !== factors[index - 1]?.group;
}

/** Groups, then their factors standing upright; both stay while the rows scroll. */
export function MatrixHead({ factors, corner, openFactor }: MatrixHeadProps) {
  const t = useTranslations('rules.group');
  const word = (id: string) => {
    const known = GROUPS.find((group) => group === id);
    return known ? t(known) : id;
  };
  return (
    <thead>
      <tr>
        <td className="sticky top-0 left-0 z-30 h-6.5 border-line border-b bg-paper print:static" />
        {groupsOf(factors).map(({ id, count }) => (
          <th
            key={id}
            scope="colgroup"
            colSpan={count}
            title={word(id)}
            className="sticky top-0 z-20 h-6.5 max-w-0 overflow-hidden text-ellipsis whitespace-nowrap border-line border-b border-l bg-paper px-1.5 text-left font-semibold text-[11px] text-ink-2 print:static"
          >
            {word(id)}
          </th>
        ))}
      </tr>
      <tr>
        <th
          scope="col"
          className="sticky top-6.5 left-0 z-30 min-w-36 border-line-2 border-b bg-surface px-3 pb-2 text-left align-bottom font-medium text-ink-2 text-xs md:min-w-67.5 md:px-5 print:static print:min-w-0"
        >
          {corner}
        </th>
        {factors.map((factor, index) => (
          <th
            key={factor.id}
            id={`c-${factor.id}`}
            scope="col"
            title={factor.fullName}
            aria-label={factor.fullName}
            className={`sticky top-6.5 z-20 h-36 w-11 [:lang(th)_&]:h-42 min-w-11 border-line-2 border-b pb-2 text-center align-bottom text-[13px] leading-4 md:w-8.5 md:min-w-8.5 print:static print:h-30 print:w-auto print:min-w-0 print:text-[7pt] ${startsGroup(factors, index) ? 'border-l border-l-line' : ''} ${factor.id === openFactor ? 'bg-tint font-semibold text-brand' : 'bg-surface font-medium'}`}
          >
            <span className="inline-block rotate-180 whitespace-nowrap [writing-mode:vertical-rl]">
              {factor.name}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
