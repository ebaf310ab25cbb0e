'use client';

import { useId } from 'react';
import { FieldMessage } from '@/components/ui/field';

type ChoiceButtonsProps<Value extends string> = {
  legend: string;
  /** Beside the legend, smaller. */
  aside?: string | undefined;
  /** `null` = nothing chosen yet. */
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  error?: string | undefined;
  onChange: (value: Value) => void;
};

/** One question with its few answers side by side, as radio buttons. */
export function ChoiceButtons<Value extends string>(props: ChoiceButtonsProps<Value>) {
  const { legend, aside, value, options, error, onChange } = props;
  const name = useId();
  return (
    <fieldset
      aria-describedby={error ? `${name}-error` : undefined}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5"
    >
      <legend className="float-left min-w-0 flex-1 basis-60">
        <span className="text-ink">{legend}</span>
        {aside && <span className="ml-1.5 text-ink-3 text-xs">{aside}</span>}
      </legend>
      <div className="flex overflow-hidden rounded-lg border border-line-2 bg-surface">
        {options.map((option) => (
          <label
            key={option.value}
            className="grid min-h-11 min-w-12 place-items-center border-line-2 border-l px-3 font-medium text-[13px] text-ink-2 first:border-l-0 hover:bg-tint has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-focus md:min-h-8"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-invalid={error ? true : undefined}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <div className="basis-full">
          <FieldMessage id={`${name}-error`}>{error}</FieldMessage>
        </div>
      )}
    </fieldset>
  );
}
