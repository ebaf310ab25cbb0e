import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { PressButton } from '@/components/ui/press-button';
import { isSameDose } from '@/lib/prescription/dose-defaults';
import type { ProgramEntry } from '@/lib/prescription/program';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

const LINK =
  'inline-flex min-h-11 items-center gap-1.5 font-medium text-brand underline-offset-2 hover:underline aria-disabled:text-ink-2 aria-disabled:hover:no-underline md:min-h-8';

const FAILED = {
  'signed-out': 'signedOut',
  'unknown-exercise': 'failed',
  malformed: 'failed',
  failed: 'failed',
} as const;

/** The doctor's own starting dose of an exercise: kept with one tap, and given back to the catalog with another. */
export function DefaultDose({ entry }: { entry: ProgramEntry }) {
  const t = useTranslations('prescribe.default');
  const { defaults, variants, nameOf } = usePrescribe();
  const { variant, dose } = entry;
  const keepButton = useRef<HTMLButtonElement>(null);
  const own = defaults.saved[variant];
  const offered = variants.get(variant);
  const isOwn = own !== undefined && isSameDose(own, dose);
  const isLowered =
    offered?.ownDefault?.isLowered === true && isSameDose(offered.dose, dose) && !isOwn;
  const isHeld = isOwn || isLowered;
  const words = isOwn ? t('own') : t(isLowered ? 'lowered' : 'save');
  const said = defaults.said?.variant === variant ? defaults.said.status : null;
  const problem = said && said in FAILED ? FAILED[said as keyof typeof FAILED] : null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-xs">
      <PressButton
        ref={keepButton}
        aria-disabled={isHeld}
        aria-label={isHeld ? undefined : t('saveOf', { name: nameOf(variant) })}
        onClick={() => !isHeld && defaults.keep(variant, dose)}
        className={LINK}
      >
        <Icon name="star" />
        {words}
      </PressButton>
      {own && (
        <PressButton
          aria-label={t('resetOf', { name: nameOf(variant) })}
          onClick={() => {
            // This button goes with the default; the focus stays beside where it was.
            keepButton.current?.focus();
            defaults.keep(variant, null);
          }}
          className={LINK}
        >
          {t('reset')}
        </PressButton>
      )}
      <span role="status" className="text-ink empty:hidden">
        {said === 'removed' && t('removed')}
        {said === 'saved' && t('saved')}
        {problem && t(problem)}
      </span>
    </div>
  );
}
