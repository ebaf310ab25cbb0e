import { useState } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import type { Dose } from '@/lib/catalog/dose';
import type { DoseDefaults } from '@/lib/prescription/dose-defaults';
import type { DefaultAnswer, SaveDefault } from './answers';

/** What became of the last try to keep or forget a starting dose; `failed`: no answer came. */
export type DefaultSaid = {
  variant: string;
  status: DefaultAnswer['status'] | 'failed' | 'saving';
} | null;

export type OwnDefaults = {
  saved: DoseDefaults;
  said: DefaultSaid;
  /** `null`: the catalog's dose again. */
  keep: (variant: string, dose: Dose | null) => void;
};

/** The doctor's own starting doses, kept on the server; what failed is said, and nothing changes on the screen. */
export function useDoseDefaults(initial: DoseDefaults, save: SaveDefault): OwnDefaults {
  const [saved, setSaved] = useState(initial);
  const [said, setSaid] = useState<DefaultSaid>(null);

  async function keep(variant: string, dose: Dose | null) {
    setSaid({ variant, status: 'saving' });
    const { status } = await save({ variant, dose }).catch(failed);
    setSaid({ variant, status });
    if (status === 'saved' && dose) setSaved((before) => ({ ...before, [variant]: dose }));
    if (status === 'removed') {
      setSaved((before) =>
        Object.fromEntries(Object.entries(before).filter(([id]) => id !== variant)),
      );
    }
  }
  return { saved, said, keep };
}
