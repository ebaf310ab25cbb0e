'use client';

import type { ComponentProps, ReactNode } from 'react';
import { CONTROL } from './control-look';
import { Field } from './field';

type TextFieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'id' | 'className'> & {
  label: string;
  onChange?: (typed: string) => void;
  error?: string | undefined;
  hint?: ReactNode;
  className?: string;
};

export function TextField({ label, error, hint, className, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} error={error} hint={hint} className={className}>
      {(ties) => (
        <input
          type="text"
          {...input}
          {...ties}
          className={CONTROL}
          onChange={onChange && ((event) => onChange(event.target.value))}
        />
      )}
    </Field>
  );
}
