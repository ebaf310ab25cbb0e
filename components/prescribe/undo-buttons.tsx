import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import { UNDO_ID } from './element-ids';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

const LOOK =
  'inline-flex min-h-11 items-center gap-1.5 rounded-lg px-2.5 font-medium text-brand hover:bg-tint aria-disabled:text-ink-3 aria-disabled:hover:bg-transparent md:min-h-8';

/** With nothing to take back a button stays focusable and does nothing, so that the focus is never lost. */
export function UndoButtons() {
  const t = useTranslations('prescribe.program');
  const { acts } = usePrescribe();
  return (
    <div className="flex">
      <PressButton
        id={UNDO_ID}
        aria-disabled={acts.undo === null}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => acts.undo?.()}
        className={LOOK}
      >
        <Icon name="undo" />
        {t('undo')}
      </PressButton>
      <PressButton
        aria-disabled={acts.redo === null}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={() => acts.redo?.()}
        className={LOOK}
      >
        <Icon name="redo" />
        {t('redo')}
      </PressButton>
    </div>
  );
}
