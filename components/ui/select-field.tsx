'use client';

import type { ReactNode } from 'react';
import { CONTROL } from './control-look';
import { Field } from './field';

type SelectFieldProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  name?: string;
  error?: string | undefined;
  hint?: ReactNode;
  className?: string;
};

/** The platform's own list: it fits a phone and needs no script to read. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, name, error, hint, className } = props;
  return (
    <Field label={label} error={error} hint={hint} className={className}>
      {(ties) => (
        <select
          {...ties}
          name={name}
          value={value}
          className={CONTROL}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
