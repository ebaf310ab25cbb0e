'use client';

import { useTranslations } from 'next-intl';
import type { Comparison } from './comparison';

type Decision = 'present' | 'absent';
const DECISIONS = ['present', 'absent'] as const;

type DisagreementFieldsProps = {
  disagreements: Comparison['disagreements'];
  decisions: Record<string, Decision>;
  onDecide: (key: string, decision: Decision) => void;
};

/** Where one record says yes and the other no, somebody decides. */
export function DisagreementFields(props: DisagreementFieldsProps) {
  const { disagreements, decisions, onDecide } = props;
  const t = useTranslations('merge');
  return (
    <section className="flex flex-col gap-3 rounded-xl border-2 border-ink bg-surface p-4">
      <h2 className="font-semibold text-base">
        {t('disagree.title', { count: disagreements.length })}
      </h2>
      <p className="text-[13px] text-ink-2">{t('disagree.lead')}</p>
      {disagreements.map(({ key, name, kept, other }) => (
        <fieldset key={key} className="flex flex-col gap-1 border-line border-t pt-2">
          <legend className="float-left font-semibold">{name}</legend>
          <p className="text-[13px] text-ink-2">
            {t('disagree.said', { kept: t(`said.${kept}`), duplicate: t(`said.${other}`) })}
          </p>
          <div className="flex flex-wrap gap-x-4">
            {DECISIONS.map((decision) => (
              <label key={decision} className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name={key}
                  className="size-5 accent-brand"
                  checked={decisions[key] === decision}
                  onChange={() => onDecide(key, decision)}
                />
                {t(`decision.${decision}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
