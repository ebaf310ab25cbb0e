'use client';

import type { ReactNode } from 'react';

type CheckListProps = {
  legend: string;
  options: readonly { id: string; name: string; meaning?: string; aside?: ReactNode }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Checkboxes of one group; each says what it means. */
export function CheckList({ legend, options, chosen, onChange }: CheckListProps) {
  const turn = (id: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="pb-1 font-medium text-[13px] text-ink-2">{legend}</legend>
      <div className="grid gap-x-4 md:grid-cols-2">
        {options.map(({ id, name, meaning }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-start gap-2.5 rounded-lg px-1.5 py-1.5 hover:bg-tint md:min-h-8"
          >
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => turn(id, event.target.checked)}
              className="mt-0.5 size-5 shrink-0 accent-brand md:size-4"
            />
            <span className="min-w-0">
              <span className="font-medium text-sm">{name}</span>
              {meaning && <span className="block text-ink-2 text-xs leading-4">{meaning}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
