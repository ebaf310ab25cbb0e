import { useEffect, useState } from 'react';
import { type PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import type { Choices } from './issue-choices';

/** Choices of this review; they stand in the address, so that a reload or a sign-in in between keeps them. */
export function useChoices(
  usual: Pick<Choices, 'language' | 'size'>,
  offered: readonly PrintLanguage[],
) {
  const [choices, setChoices] = useState<Choices>({ ...usual, linkEndsOn: null });
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    setChoices(({ language, size }) => ({
      language: offered.find((one) => one === asked.get('lang')) ?? language,
      size: PrintSize.catch(size).parse(asked.get('size')),
      linkEndsOn: /^\d{4}-\d\d-\d\d$/.exec(asked.get('until') ?? '')?.[0] ?? null,
    }));
  }, [offered]);

  function change(some: Partial<Choices>) {
    const next = { ...choices, ...some };
    setChoices(next);
    const query = new URLSearchParams({ lang: next.language, size: next.size });
    if (next.linkEndsOn) query.set('until', next.linkEndsOn);
    window.history.replaceState(null, '', `?${query}`);
  }

  return { choices, change };
}
