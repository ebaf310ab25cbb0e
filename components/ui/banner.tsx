import type { ReactNode } from 'react';
import type { Outcome } from '@/lib/contraindications/finding';
import { TierMark } from './tier-badge';
import { TIER_LOOKS } from './tier-looks';

type BannerProps = {
  /** A finding's tier; without one it is plain ink on paper, for everything that is no finding. */
  outcome?: Outcome;
  /** `alert` is read out at once, `status` when there is time. */
  role?: 'alert' | 'status';
  title: ReactNode;
  children?: ReactNode;
};

export function Banner({ outcome, role, title, children }: BannerProps) {
  const look = outcome ? TIER_LOOKS[outcome].ground : 'border-line-2 bg-surface text-ink';
  return (
    <div role={role} className={`flex gap-2.5 rounded-xl border px-3.5 py-3 ${look}`}>
      {outcome && <TierMark outcome={outcome} className="mt-0.5 size-4" />}
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
