'use client';

import { type SetActs, SetSecondFactor } from '@/components/second-factor/set-second-factor';

/** The page is loaded anew after it: until then everything else was shut. */
export function OwedSecondFactor({ next, ...acts }: SetActs & { next: string }) {
  return <SetSecondFactor {...acts} onDone={() => location.assign(next)} />;
}
