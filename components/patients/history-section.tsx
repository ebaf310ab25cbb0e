'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Factor } from '@/lib/patient/factors';
import { FactorRow, UNSAID } from './factor-row';
import { FactorSearch } from './factor-search';
import type { FactorAnswer } from './form-values';
import { type Group, HistoryGroup } from './history-group';
import { NoneOfAll } from './none-of-all';
import { tickNone } from './none-of-these';
import type { SectionProps } from './section';
import { Section } from './section';

type HistorySectionProps = SectionProps & {
  factors: readonly Factor[];
  groups: readonly Group[];
  today: string;
};

export function HistorySection({ values, onChange, factors, groups, today }: HistorySectionProps) {
  const t = useTranslations('patients.history');
  const byId = useMemo(() => new Map(factors.map((factor) => [factor.id, factor])), [factors]);
  const answer = (id: string, said: FactorAnswer) =>
    onChange({ factors: { ...values.factors, [id]: said } });
  const present = Object.entries(values.factors).flatMap(([id, said]) => {
    const factor = byId.get(id);
    return factor && said.status === 'present' ? [{ factor, said }] : [];
  });
  return (
    <Section title={t('title')} lead={t('lead')}>
      <NoneOfAll values={values} onChange={onChange} groups={groups} today={today} />
      <FactorSearch
        factors={factors}
        onPick={(id) => answer(id, { ...(values.factors[id] ?? UNSAID), status: 'present' })}
      />
      {present.length > 0 && (
        <div className="rounded-xl border border-line bg-surface px-3 py-1">
          {present.map(({ factor, said }) => (
            <FactorRow
              key={factor.id}
              factor={factor}
              answer={said}
              isNoneOf={false}
              today={today}
              onChange={(next) => answer(factor.id, next)}
            />
          ))}
        </div>
      )}
      <div className="flex flex-col gap-2">
        {groups.map((group) => (
          <HistoryGroup
            key={group.id}
            group={group}
            factors={byId}
            values={values}
            today={today}
            onAnswer={answer}
            onNoneOf={(id, isNone) => onChange(tickNone(values, { group: id, isNone, today }))}
          />
        ))}
      </div>
    </Section>
  );
}
