import type { ReactNode } from 'react';
import { PressButton } from '@/components/ui/press-button';

/** Turned on and off, with the number of exercises it would leave. */
export function Chip({
  isOn,
  count,
  onPress,
  children,
}: {
  isOn: boolean;
  count: number;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <PressButton
      aria-pressed={isOn}
      onClick={onPress}
      className="inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border border-line-2 bg-surface px-3 text-[13px] text-ink hover:bg-tint aria-pressed:border-brand aria-pressed:bg-brand aria-pressed:text-on-brand md:min-h-7"
    >
      {children}
      <span className="text-xs tabular-nums opacity-90">{count}</span>
    </PressButton>
  );
}
