import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

/** The person's own mark on one way of doing an exercise. */
export function FavouriteButton({
  variant,
  className = '',
}: {
  variant: string;
  className?: string;
}) {
  const t = useTranslations('prescribe.catalog');
  const { favourites, nameOf } = usePrescribe();
  const isMarked = favourites.marked.has(variant);
  return (
    <PressButton
      aria-pressed={isMarked}
      aria-label={t('favourite', { name: nameOf(variant) })}
      onClick={() => favourites.toggle(variant)}
      className={`grid size-11 shrink-0 place-items-center rounded-lg text-ink-2 hover:bg-tint hover:text-brand aria-pressed:text-brand md:size-8 ${className}`}
    >
      <Icon name="star" className={isMarked ? 'size-4.5 [&>path]:fill-current' : 'size-4.5'} />
    </PressButton>
  );
}
