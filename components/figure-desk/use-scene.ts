'use client';

import { useReducer } from 'react';
import type { Pose, Scene } from '@/lib/figure/pose';
import { SCENES } from '@/lib/figure/poses/scenes';

/** Start, the poses on the way by their number, end. */
export type PoseKey = 'start' | 'end' | number;

type State = {
  id: string;
  scene: Scene;
  past: readonly Scene[];
  /** Another number after every change that did not come from typing. */
  edition: number;
};
type Act =
  | { kind: 'open'; id: string }
  | { kind: 'change'; scene: Scene }
  | { kind: 'undo' }
  | { kind: 'reset' };

const MOST_UNDO = 200;

const stored = (id: string): Scene => SCENES.get(id) ?? ([...SCENES.values()][0] as Scene);

function turn(state: State, act: Act): State {
  const edition = state.edition + 1;
  switch (act.kind) {
    case 'open':
      return { id: act.id, scene: stored(act.id), past: [], edition };
    case 'change':
      return { ...state, scene: act.scene, past: [...state.past, state.scene].slice(-MOST_UNDO) };
    case 'undo': {
      const scene = state.past.at(-1);
      return scene ? { ...state, scene, past: state.past.slice(0, -1), edition } : state;
    }
    case 'reset':
      return { ...state, scene: stored(state.id), past: [...state.past, state.scene], edition };
  }
}

export function poseOf(scene: Scene, key: PoseKey): Pose {
  return typeof key === 'number' ? (scene.via?.[key] ?? scene.start) : scene[key];
}

export function withPose(scene: Scene, key: PoseKey, pose: Pose): Scene {
  if (typeof key !== 'number') return { ...scene, [key]: pose };
  const via = (scene.via ?? []).map((each, index) => (index === key ? pose : each));
  return { ...scene, via };
}

/** Where on the way a pose stands, 0 to 1. */
export function momentOf(scene: Scene, key: PoseKey): number {
  if (key === 'start') return 0;
  return key === 'end' ? 1 : (key + 1) / ((scene.via?.length ?? 0) + 1);
}

export function useScene(first: string) {
  const [state, act] = useReducer(turn, {
    id: first,
    scene: stored(first),
    past: [],
    edition: 0,
  });
  return {
    ...state,
    open: (id: string) => act({ kind: 'open', id }),
    change: (scene: Scene) => act({ kind: 'change', scene }),
    undo: () => act({ kind: 'undo' }),
    reset: () => act({ kind: 'reset' }),
  };
}
