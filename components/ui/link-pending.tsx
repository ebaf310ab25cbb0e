'use client';

import { useLinkStatus } from 'next/link';

/** Inside a link: a line that grows while its page is on the way, for whoever waits longer than a moment. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden="true"
      className={`pointer-events-none absolute inset-x-2 bottom-0.5 h-0.5 origin-left rounded bg-gold transition-transform ${pending ? 'delay-180 duration-1000' : 'scale-x-0 duration-0'}`}
    />
  );
}
