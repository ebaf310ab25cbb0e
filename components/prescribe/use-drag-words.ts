import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslations } from 'next-intl';
import { placeEntry } from '@/lib/prescription/edit-phases';
import { usePrescribe } from './prescribe-context';

/** What a screen reader is told before and while a card is moved by key. */
export function useDragWords(): {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
} {
  const t = useTranslations('prescribe.drag');
  const { draft, nameOf } = usePrescribe();
  const { entries } = draft;
  const placeOf = (id: UniqueIdentifier) => ({
    name: nameOf(String(id)),
    count: entries.length,
  });
  const numberOf = (id: UniqueIdentifier) => entries.findIndex(({ variant }) => variant === id) + 1;
  const dropped = (id: UniqueIdentifier, over: UniqueIdentifier) => {
    const isSame = id === over;
    const placed = placeEntry(draft, String(id), String(over));
    if (!isSame && placed === draft) return t('full', placeOf(id));
    const number = placed.entries.findIndex(({ variant }) => variant === id) + 1;
    return t('dropped', { ...placeOf(id), number });
  };
  return {
    screenReaderInstructions: { draggable: t('how') },
    announcements: {
      onDragStart: ({ active: { id } }) => t('lifted', { ...placeOf(id), number: numberOf(id) }),
      onDragOver: ({ active: { id }, over }) =>
        over ? t('over', { ...placeOf(id), number: numberOf(over.id) }) : undefined,
      onDragEnd: ({ active: { id }, over }) =>
        over ? dropped(id, over.id) : t('putBack', placeOf(id)),
      onDragCancel: ({ active: { id } }) => t('putBack', placeOf(id)),
    },
  };
}
