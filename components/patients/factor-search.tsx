'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PressButton } from '@/components/ui/press-button';
import { TextField } from '@/components/ui/text-field';
import type { Factor } from '@/lib/patient/factors';
import { searchFactors } from '@/lib/patient/search-factors';

const SHOWN = 8;

type FactorSearchProps = {
  factors: readonly Factor[];
  onPick: (id: string) => void;
};

/** Finds a condition by name, synonym or ICD-10 in either language; Enter takes the best. */
export function FactorSearch({ factors, onPick }: FactorSearchProps) {
  const t = useTranslations('patients.search');
  const language = useLocale();
  const [typed, setTyped] = useState('');
  const found = searchFactors(factors, typed);
  const shown = found.slice(0, SHOWN);

  function pick(id: string) {
    onPick(id);
    setTyped('');
  }

  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={t('label')}
        type="search"
        autoComplete="off"
        placeholder={t('placeholder')}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          const [best] = shown;
          if (best) pick(best.id);
        }}
      />
      <p role="status" className="text-ink-3 text-xs">
        {typed.trim() !== '' && t('found', { count: found.length })}
      </p>
      {shown.length > 0 && (
        <ul className="overflow-hidden rounded-lg border border-line-2 bg-surface">
          {shown.map((factor) => (
            <li key={factor.id} className="border-line border-t first:border-t-0">
              <PressButton
                onClick={() => pick(factor.id)}
                className="flex min-h-11 w-full flex-wrap items-baseline gap-x-2 px-3 py-2 text-left hover:bg-tint"
              >
                <span className="font-medium">{factor.name[language]}</span>
                <span className="text-ink-3 text-xs">{factor.icd10.join(', ')}</span>
              </PressButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
