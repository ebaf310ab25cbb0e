import { useSortable } from '@dnd-kit/sortable';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { ProgramEntry } from '@/lib/prescription/program';
import { dragHandleId } from './element-ids';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { type CardChoice, ProgramCard } from './program-card';

type CardProps = CardChoice & { entry: ProgramEntry; index: number };

/** A card that moves with its handle, by hand or by key. */
export function SortableCard({ entry, index, ...choice }: CardProps) {
  const t = useTranslations('prescribe.drag');
  const { nameOf } = usePrescribe();
  const { variant } = entry;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, ...drag } = useSortable({
    id: variant,
    attributes: { roleDescription: t('role') },
  });
  const { transform, transition, isDragging } = drag;
  const style: CSSProperties | undefined = transform
    ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)`, transition }
    : undefined;
  return (
    <li ref={setNodeRef} style={style} className={isDragging ? 'relative z-20 opacity-80' : ''}>
      <ProgramCard
        entry={entry}
        index={index}
        {...choice}
        handle={
          <button
            {...attributes}
            {...listeners}
            ref={setActivatorNodeRef}
            id={dragHandleId(variant)}
            type="button"
            aria-label={t('handle', { name: nameOf(variant) })}
            className="grid size-11 shrink-0 cursor-grab touch-none place-items-center rounded-lg text-ink-2 hover:bg-tint active:cursor-grabbing md:h-8 md:w-6"
          >
            <Icon name="drag" />
          </button>
        }
      />
    </li>
  );
}
