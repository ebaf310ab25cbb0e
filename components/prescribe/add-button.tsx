import { useTranslations } from 'next-intl';
import { PressButton } from '@/components/ui/press-button';
import type { VariantChoice } from '@/lib/prescription/choices';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';

/** Puts it into the program, or takes it out again; one button, so that the focus is never lost. */
export function AddButton({ choice }: { choice: VariantChoice }) {
  const t = useTranslations('prescribe');
  const { draft, acts, nameOf } = usePrescribe();
  const isAdded = draft.entries.some(({ variant }) => variant === choice.id);
  const isFull = !isAdded && draft.entries.length >= MOST_EXERCISES;
  const name = nameOf(choice.id);
  const look = isAdded
    ? 'bg-tint text-brand hover:bg-sunken'
    : 'border border-line-2 bg-surface text-ink hover:bg-tint';
  return (
    <PressButton
      aria-pressed={isAdded}
      aria-label={isAdded ? t('catalog.inProgram', { name }) : t('catalog.add', { name })}
      disabled={isFull}
      onClick={() => (isAdded ? acts.remove(choice.id) : acts.add(choice))}
      className={`relative z-1 grid size-11 shrink-0 place-items-center rounded-lg disabled:bg-sunken disabled:text-ink-3 min-[75rem]:size-8 ${look}`}
    >
      <Icon name={isAdded ? 'added' : 'add'} />
    </PressButton>
  );
}
