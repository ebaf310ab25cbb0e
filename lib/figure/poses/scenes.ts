import type { Scene } from '@/lib/figure/pose';
import { ACTIVITY_SCENES } from './activities';
import { EX01 } from './ex01';
import { EX02 } from './ex02';
import { EX03 } from './ex03';
import { EX04 } from './ex04';
import { EX05 } from './ex05';
import { EX06 } from './ex06';
import { EX07 } from './ex07';
import { EX08 } from './ex08';
import { EX09 } from './ex09';
import { EX10 } from './ex10';
import { EX11 } from './ex11';
import { EX12 } from './ex12';

/** By id of the variant, then of the activity. */
export const SCENES: ReadonlyMap<string, Scene> = new Map(
  [EX01, EX02, EX03, EX04, EX05, EX06, EX07, EX08, EX09, EX10, EX11, EX12, ACTIVITY_SCENES].flatMap(
    (scenes) => Object.entries(scenes),
  ),
);

/** @throws {RangeError} for an id without a figure. */
export function sceneOf(id: string): Scene {
  const scene = SCENES.get(id);
  if (scene === undefined) throw new RangeError(`no figure for ${id}`);
  return scene;
}
