'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { SecondFactorCard } from '@/components/account/second-factor-card';

type OwnSecondFactorProps = Pick<ComponentProps<typeof SecondFactorCard>, 'state'> & {
  acts: Omit<ComponentProps<typeof SecondFactorCard>['acts'], 'refresh'>;
};

/** The page is read anew after a change: the box that asks who it is asks for something else then. */
export function OwnSecondFactor({ state, acts }: OwnSecondFactorProps) {
  const router = useRouter();
  return <SecondFactorCard state={state} acts={{ ...acts, refresh: () => router.refresh() }} />;
}
