import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { isPhased, phaseCount, weeksOf } from '@/lib/prescription/phases';
import { PhaseHead } from './phase-head';
import { usePrescribe } from './prescribe-context';
import type { CardChoice } from './program-card';
import { SortableCard } from './sortable-card';
import { useDragWords } from './use-drag-words';

/** A hand that only presses moves nothing; pixels. */
const SLACK = 6;

/** The cards in order, phase after phase: by hand, by key on the handle, or by their buttons. */
export function ProgramList(choice: CardChoice) {
  const { draft, acts } = usePrescribe();
  const { entries, phaseWeeks } = draft;
  const accessibility = useDragWords();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: SLACK } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) acts.place(String(active.id), String(over.id));
  };
  const phases = phaseCount(entries);
  const numbers = Array.from({ length: phases }, (_, index) => index + 1);
  return (
    <DndContext
      id="program-drag"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext
        items={entries.map(({ variant }) => variant)}
        strategy={verticalListSortingStrategy}
      >
        <div className="grid gap-2.5">
          {numbers.map((phase) => {
            const weeks = weeksOf(phase, phases, phaseWeeks);
            return (
              <div key={phase} className="grid gap-2.5">
                {isPhased(entries) && <PhaseHead phase={phase} weeks={weeks} />}
                <ol className="grid gap-2.5" start={1 + firstOf(entries, phase)}>
                  {entries.map((entry, index) =>
                    entry.phase === phase ? (
                      <SortableCard key={entry.variant} entry={entry} index={index} {...choice} />
                    ) : null,
                  )}
                </ol>
              </div>
            );
          })}
        </div>
      </SortableContext>
    </DndContext>
  );
}

const firstOf = (entries: readonly { phase: number }[], phase: number) =>
  Math.max(
    0,
    entries.findIndex((entry) => entry.phase === phase),
  );
