import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TierMark } from '@/components/ui/tier-badge';
import { CheckedLine, SafetyFindings, useCounts } from './safety-pane';

/** From here on the pane stands beside the program and needs no drawer. */
const WIDE = '(min-width: 75rem)';

function useCloseWhenWide(close: () => void, isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    const wide = window.matchMedia(WIDE);
    const listen = () => wide.matches && close();
    wide.addEventListener('change', listen);
    return () => wide.removeEventListener('change', listen);
  }, [close, isOpen]);
}

const COUNTED = ['contraindicated', 'caution', 'not-checked', 'clear'] as const;

function CountLine() {
  const t = useTranslations('prescribe.safety');
  const countOf = useCounts();
  return COUNTED.map((outcome) => (
    <span key={outcome} className="flex items-center gap-1 font-semibold tabular-nums">
      <TierMark outcome={outcome} />
      {countOf(outcome)}
      <span className="sr-only">{t(outcome)}</span>
    </span>
  ));
}

/** On a tablet: a bar that never leaves the screen, and the safety pane in a drawer behind it. */
export function SafetyDrawer({
  ruleCount,
  onOverride,
  foot,
}: {
  ruleCount: number;
  onOverride: (variant: string) => void;
  /** The dose meter and the way to issue. */
  foot: ReactNode;
}) {
  const t = useTranslations('prescribe.safety');
  const [isOpen, setOpen] = useState(false);
  useCloseWhenWide(() => setOpen(false), isOpen);
  return (
    <div className="sticky bottom-0 z-10 hidden items-stretch border-line border-t bg-surface shadow-tray md:max-[75rem]:flex">
      <div className="flex items-center border-line border-r px-4">
        <Button variant="secondary" aria-haspopup="dialog" onPress={() => setOpen(true)}>
          <span className="flex items-center gap-3">
            <CountLine />
          </span>
          <span className="ml-1.5">{t('show')}</span>
        </Button>
      </div>
      <div className="min-w-0 flex-1">{foot}</div>
      <Dialog title={t('title')} placement="drawer" isOpen={isOpen} onOpenChange={setOpen}>
        <div className="-mt-2 flex flex-wrap items-center gap-2">
          <CheckedLine ruleCount={ruleCount} />
        </div>
        <div>
          <SafetyFindings onOverride={onOverride} />
        </div>
        <Button variant="secondary" onPress={() => setOpen(false)}>
          {t('close')}
        </Button>
      </Dialog>
    </div>
  );
}
