import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import { moveButtonId } from './element-ids';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

const LOOK =
  'grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-tint aria-disabled:text-line-2 md:size-8';

/** At an end of the list a move stays focusable and does nothing, so that the focus is never lost. */
export function CardButtons({ variant, index }: { variant: string; index: number }) {
  const t = useTranslations('prescribe.program');
  const { draft, acts, nameOf } = usePrescribe();
  const name = nameOf(variant);
  return (
    <div className="ml-auto flex shrink-0">
      <PressButton
        id={moveButtonId(variant, -1)}
        aria-label={t('up', { name })}
        aria-disabled={index === 0}
        onClick={() => acts.move(variant, -1)}
        className={LOOK}
      >
        <Icon name="up" />
      </PressButton>
      <PressButton
        id={moveButtonId(variant, 1)}
        aria-label={t('down', { name })}
        aria-disabled={index === draft.entries.length - 1}
        onClick={() => acts.move(variant, 1)}
        className={LOOK}
      >
        <Icon name="down" />
      </PressButton>
      <PressButton
        aria-label={t('remove', { name })}
        onClick={() => acts.remove(variant)}
        className={LOOK}
      >
        <Icon name="remove" />
      </PressButton>
    </div>
  );
}
