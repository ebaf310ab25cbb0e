'use client';

import { CONTROL } from './control-look';
import { useHydrated } from './use-hydrated';

type SearchBoxProps = {
  label: string;
  hint?: string;
  typed: string;
  onType: (typed: string) => void;
  className?: string;
};

/** Narrows what a page shows while it is typed; held until the scripts listen, which would erase it. */
export function SearchBox({ label, hint = label, typed, onType, className = '' }: SearchBoxProps) {
  const isHydrated = useHydrated();
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={hint}
      value={typed}
      disabled={!isHydrated}
      onChange={(event) => onType(event.target.value)}
      className={`${CONTROL} ${className}`}
    />
  );
}
