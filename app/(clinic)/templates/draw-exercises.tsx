import type { ReactNode } from 'react';
import { EndPicture } from '@/components/own-exercises/end-picture';
import type { BoardTemplate } from '@/components/templates/template-board';
import { drawnAs } from '@/lib/handout/drawn-as';

/** End pose of every exercise a template holds, each once; its name stands beside it. */
export function drawExercises(board: readonly BoardTemplate[]): Record<string, ReactNode> {
  const person = drawnAs('unknown');
  return Object.fromEntries(
    board.flatMap(({ exercises }) =>
      exercises.flatMap(({ variant: id, name, picture }) =>
        name === null
          ? []
          : [[id, <EndPicture key={id} id={id} picture={picture} person={person} label={name} />]],
      ),
    ),
  );
}
