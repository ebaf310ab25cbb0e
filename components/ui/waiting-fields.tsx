'use client';

import type { ReactNode } from 'react';
import { useHydrated } from './use-hydrated';

type WaitingFieldsProps = {
  className?: string;
  children: ReactNode;
};

/** The fields and the button of a form, held until its scripts listen: what is typed before that would be lost. */
export function WaitingFields({ className = '', children }: WaitingFieldsProps) {
  const isHydrated = useHydrated();
  return (
    <fieldset disabled={!isHydrated} className={`min-w-0 ${className}`}>
      {children}
    </fieldset>
  );
}
