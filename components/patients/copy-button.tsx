'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** Copies a text; where the browser forbids it, says so: the text stands beside it to be marked. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations('patients.handout');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  }

  return (
    <>
      <Button onPress={copy}>{t('copy')}</Button>
      <span role="status" className={outcome ? 'basis-full text-[13px] text-ink-2' : 'sr-only'}>
        {outcome && t(outcome)}
      </span>
    </>
  );
}
