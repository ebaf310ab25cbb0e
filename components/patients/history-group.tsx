'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PressButton } from '@/components/ui/press-button';
import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Factor } from '@/lib/patient/factors';
import { ANSWERED_ELSEWHERE } from '@/lib/patient/none-of-each';
import { FactorRow } from './factor-row';
import type { FactorAnswer, FormValues } from './form-values';
import { useSaidText } from './use-said-text';

export type Group = { id: string; name: Bilingual; factors: string[] };

type HistoryGroupProps = {
  group: Group;
  factors: ReadonlyMap<string, Factor>;
  values: FormValues;
  today: string;
  onAnswer: (id: string, answer: FactorAnswer) => void;
  onNoneOf: (id: string, isNone: boolean) => void;
};

export function HistoryGroup(props: HistoryGroupProps) {
  const { group, factors, values, today, onAnswer, onNoneOf } = props;
  const t = useTranslations('patients.history');
  const language = useLocale();
  const [isOpen, setOpen] = useState(false);
  const saidText = useSaidText();
  const tick = values.noneOf.find((each) => each.group === group.id);
  const isNone = tick !== undefined;
  const elsewhere = ANSWERED_ELSEWHERE.find((id) => id === group.id);
  const statusOf = (id: string) => values.factors[id]?.status ?? (isNone ? 'absent' : 'unknown');
  const present = group.factors.filter((id) => statusOf(id) === 'present').length;
  const open = group.factors.filter((id) => statusOf(id) === 'unknown').length;
  return (
    <div className="rounded-xl border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-4 px-3 py-1.5">
        <PressButton
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-11 flex-1 basis-60 items-center gap-2 text-left font-semibold"
        >
          <span aria-hidden="true" className={`transition-transform ${isOpen ? 'rotate-90' : ''}`}>
            ›
          </span>
          <span>{group.name[language]}</span>
        </PressButton>
        {tick && (
          <span className="order-last basis-full pb-1.5 pl-7 text-ink-2 text-xs md:order-none md:basis-auto md:pb-0 md:pl-0">
            {saidText(tick.saidOn, tick.saidBy)}
          </span>
        )}
        <span className="flex items-center gap-2 text-xs">
          {present > 0 && <span className="font-semibold">{t('present', { count: present })}</span>}
          {open > 0 && !elsewhere && (
            <span className="hatch rounded-md border border-unchecked-edge border-dashed px-1.5 py-0.5 text-unchecked-ink">
              {t('open', { count: open })}
            </span>
          )}
        </span>
        {elsewhere ? (
          <span className="text-ink-2 text-xs">{t(`elsewhere.${elsewhere}`)}</span>
        ) : (
          <label className="flex min-h-11 items-center gap-2 font-medium text-[13px]">
            <input
              type="checkbox"
              className="size-5 accent-brand"
              checked={isNone}
              onChange={(event) => onNoneOf(group.id, event.target.checked)}
            />
            <span>{present > 0 ? t('noneOfTheOthers') : t('noneOfThese')}</span>
            <span className="sr-only">: {group.name[language]}</span>
          </label>
        )}
      </div>
      {isOpen && (
        <div className="border-line border-t px-3 pb-2">
          {group.factors.map((id) => {
            const factor = factors.get(id);
            return (
              factor && (
                <FactorRow
                  key={id}
                  factor={factor}
                  answer={values.factors[id] ?? null}
                  isNoneOf={isNone}
                  today={today}
                  onChange={(answer) => onAnswer(id, answer)}
                />
              )
            );
          })}
        </div>
      )}
    </div>
  );
}
