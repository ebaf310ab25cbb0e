import type { Scene } from '@/lib/figure/pose';
import { sceneOf } from '@/lib/figure/poses/scenes';

/** What lies on the desk: a scene, and the stored one it was begun from. */
export type Shown = { id: string; scene: Scene };

export type SceneHistory = {
  shown: Shown;
  past: readonly Shown[];
  future: readonly Shown[];
  /** A slider that is being dragged makes many changes and one step back. */
  isInOneGo: boolean;
  /** Another number after every change that did not come from typing. */
  edition: number;
};

export type SceneAct =
  | { kind: 'change'; scene: Scene }
  /** Another control is taken hold of. */
  | { kind: 'take-hold' }
  | { kind: 'open'; id: string }
  | { kind: 'reset' | 'undo' | 'redo' };

const MOST_STEPS = 200;

const stored = (id: string): Shown => ({ id, scene: sceneOf(id) });

export const historyOf = (id: string): SceneHistory => ({
  shown: stored(id),
  past: [],
  future: [],
  isInOneGo: false,
  edition: 0,
});

const stepTo = (history: SceneHistory, shown: Shown): SceneHistory => ({
  shown,
  past: [...history.past, history.shown].slice(-MOST_STEPS),
  future: [],
  isInOneGo: false,
  edition: history.edition + 1,
});

export function afterAct(history: SceneHistory, act: SceneAct): SceneHistory {
  const { shown, past, future, edition } = history;
  const [before, next] = [past.at(-1), future.at(-1)];
  switch (act.kind) {
    case 'change': {
      const changed = { ...shown, scene: act.scene };
      if (history.isInOneGo) return { ...history, shown: changed };
      return { ...stepTo(history, changed), isInOneGo: true, edition };
    }
    case 'take-hold':
      return history.isInOneGo ? { ...history, isInOneGo: false } : history;
    case 'open':
      return stepTo(history, stored(act.id));
    case 'reset':
      return stepTo(history, stored(shown.id));
    case 'undo':
      return before
        ? { ...stepTo(history, before), past: past.slice(0, -1), future: [...future, shown] }
        : history;
    case 'redo':
      return next ? { ...stepTo(history, next), future: future.slice(0, -1) } : history;
  }
}
