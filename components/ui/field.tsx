'use client';

import { type ReactNode, useId } from 'react';

type FieldProps = {
  label: string;
  /** Empty = no error. */
  error?: string | undefined;
  hint?: ReactNode;
  className?: string | undefined;
  /** Draws the control with the ids that tie it to its words. */
  children: (ties: {
    id: string;
    'aria-invalid': true | undefined;
    'aria-describedby': string | undefined;
  }) => ReactNode;
};

/** A control with its label, hint and error; validation is ink and words, colours belong to findings. */
export function Field({ label, error, hint, className, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].join(' ').trim();
  return (
    <div className={`flex flex-col gap-1 ${className ?? ''}`}>
      <label htmlFor={id} className="font-medium text-[13px] text-ink-2">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
      })}
      {hint && (
        <div id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </div>
      )}
      {error && <FieldMessage id={`${id}-error`}>{error}</FieldMessage>}
    </div>
  );
}

export function FieldMessage({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="font-semibold text-[13px] text-ink">
      <span aria-hidden="true">▲ </span>
      {children}
    </p>
  );
}
