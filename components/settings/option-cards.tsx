'use client';

import { useId } from 'react';

type OptionCardsProps<Value extends string> = {
  legend: string;
  value: Value;
  /** `means`: one sentence on what follows from it. */
  options: readonly { value: Value; label: string; means: string }[];
  onChange: (value: Value) => void;
};

/** Radio buttons that say what each choice means. */
export function OptionCards<Value extends string>(props: OptionCardsProps<Value>) {
  const { legend, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-semibold text-[13px]">{legend}</legend>
      <div className="grid gap-2 md:grid-cols-3">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 flex-col gap-0.5 rounded-lg border border-line-2 px-3 py-2 hover:bg-paper has-checked:border-brand has-checked:bg-tint has-checked:outline-1 has-checked:outline-brand has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${name}-${option.value}`}
              aria-describedby={`${name}-${option.value}-means`}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            <span id={`${name}-${option.value}`} className="font-semibold text-[13px]">
              {option.value === value && <span aria-hidden="true">✓ </span>}
              {option.label}
            </span>
            <span id={`${name}-${option.value}-means`} className="text-ink-2 text-xs">
              {option.means}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
