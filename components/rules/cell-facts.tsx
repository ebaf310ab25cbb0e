import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CellView } from './rule-cell-view';

/** What to do, how bad, how sure: kept apart, as they are in the check. */
export function CellFacts({ cell }: { cell: CellView }) {
  const t = useTranslations('rules.cell');
  const sure = useTranslations('prescribe.safety.evidence');
  const { tier, isActivity, always, message, modification, evidence, alternatives } = cell;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-[13px]">
      <Fact name={t('whatToDo')}>
        <strong className="font-semibold">
          {isActivity ? t(`doActivity.${tier}`) : t(`do.${tier}`)}
        </strong>
      </Fact>
      {always && <Fact name={t('always')}>{always}</Fact>}
      {message && <Fact name={t('howBad')}>{message}</Fact>}
      {evidence && <Fact name={t('howSure')}>{sure(evidence)}</Fact>}
      {modification && <Fact name={t('change')}>{modification}</Fact>}
      {alternatives.length > 0 && (
        <Fact name={t('swaps')}>
          {alternatives.join('; ')} <span className="text-ink-2">({t('swapsChecked')})</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="w-24 text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
