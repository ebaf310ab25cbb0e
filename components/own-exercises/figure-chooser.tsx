'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Option } from './own-options';

type FigureChooserProps = {
  figures: readonly Option[];
  /** End poses by id, drawn on the server. */
  drawn: Readonly<Record<string, ReactNode>>;
  chosen: string | null;
  onChoose: (id: string) => void;
};

/** The figures of the catalog, for an exercise that looks like one of them. */
export function FigureChooser({ figures, drawn, chosen, onChoose }: FigureChooserProps) {
  const t = useTranslations('ownExercises.picture');
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 font-medium text-[13px] text-ink-2">{t('figures')}</legend>
      <div className="grid max-h-96 grid-cols-2 gap-2 overflow-y-auto p-1 sm:grid-cols-3 xl:grid-cols-4">
        {figures.map(({ id, name }) => (
          <label
            key={id}
            className="relative flex cursor-pointer flex-col gap-1 rounded-lg border border-line-2 p-1.5 has-checked:border-2 has-checked:border-brand has-checked:bg-tint has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="figure"
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className="absolute top-2 left-2 size-4 accent-brand"
            />
            <span
              aria-hidden="true"
              className="flex h-20 items-end justify-center rounded-md bg-fig p-1"
            >
              {drawn[id]}
            </span>
            <span className="text-xs leading-4">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
