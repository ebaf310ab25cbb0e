'use client';

import { type ReactNode, useState } from 'react';
import { DownloadLink } from '@/components/ui/button';
import type { ConfirmedAnswer } from './confirm-answer';
import { confirmed } from './confirm-identity';
import { SIGN_IN_AGAIN } from './sign-in-switch';

type ConfirmedDownloadProps = {
  /** A route of ours that answers with a file, to who showed lately that it is them. */
  href: string;
  onAsk: () => Promise<ConfirmedAnswer>;
  children: ReactNode;
};

/** Saves a file of weight, over the question who asks for it. Without scripts the route says what to do. */
export function ConfirmedDownload({ href, onAsk, children }: ConfirmedDownloadProps) {
  const [isAsking, setAsking] = useState(false);

  async function save() {
    setAsking(true);
    // Where no answer comes the route gives one.
    const { status } = await confirmed(onAsk).catch(() => ({ status: 'confirmed' as const }));
    setAsking(false);
    if (status === 'signed-out') SIGN_IN_AGAIN.set(true);
    if (status === 'confirmed') location.assign(href);
  }

  return (
    <DownloadLink
      href={href}
      aria-busy={isAsking}
      onClick={(event) => {
        event.preventDefault();
        if (!isAsking) save();
      }}
    >
      {children}
    </DownloadLink>
  );
}
