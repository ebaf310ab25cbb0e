'use client';

import type { ComponentProps } from 'react';
import { useHydrated } from './use-hydrated';

/** A button with a look of its own that a script answers: until it listens, a press would come to nothing. */
export function PressButton({ disabled, ...rest }: ComponentProps<'button'>) {
  const isHydrated = useHydrated();
  return <button type="button" {...rest} disabled={disabled || !isHydrated} />;
}
