'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, type ButtonVariant } from './button';

/** Says whether it worked: a browser may refuse, and then the text can still be marked by hand. */
export function CopyButton({
  text,
  words,
  variant = 'secondary',
}: {
  text: string;
  words: string;
  variant?: ButtonVariant;
}) {
  const t = useTranslations('common.copy');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button variant={variant} onPress={copy}>
        {words}
      </Button>
      <span role="status" className="text-[13px] empty:hidden">
        {outcome && t(outcome)}
      </span>
    </span>
  );
}
