import { expect, test } from 'vitest';
import type { Scene } from '@/lib/figure/pose';
import { sceneOf } from '@/lib/figure/poses/scenes';
import { afterAct, historyOf, type SceneAct } from './scene-history';

const SCENE = sceneOf('EX08-a');
const at = (x: number): Scene => ({ ...SCENE, start: { ...SCENE.start, at: [x, 0] } });
const changed = (x: number): SceneAct => ({ kind: 'change', scene: at(x) });
const TAKE_HOLD: SceneAct = { kind: 'take-hold' };
const UNDO: SceneAct = { kind: 'undo' };
const REDO: SceneAct = { kind: 'redo' };

const after = (...acts: SceneAct[]) => acts.reduce(afterAct, historyOf('EX08-a'));
const xOf = (history: ReturnType<typeof after>) => history.shown.scene.start.at[0];

test('a slider dragged over many values is one step back', () => {
  const dragged = [TAKE_HOLD, changed(1), changed(2), changed(3)];
  expect(xOf(after(...dragged))).toBe(3);
  expect(after(...dragged, UNDO).shown.scene).toBe(SCENE);
  expect(xOf(after(...dragged, TAKE_HOLD, changed(4), UNDO))).toBe(3);
});

test('what was undone comes back, until something else is changed', () => {
  const undone = [changed(1), TAKE_HOLD, changed(2), UNDO, UNDO];
  expect(xOf(after(...undone, REDO))).toBe(1);
  expect(xOf(after(...undone, REDO, REDO))).toBe(2);
  expect(after(...undone, changed(5), REDO).shown.scene).toEqual(at(5));
});

test('a change after an undo is a step of its own', () => {
  expect(xOf(after(changed(1), UNDO, changed(2), UNDO))).toBe(SCENE.start.at[0]);
});

test('opening another figure, or the stored one, can be undone', () => {
  const opened = after(changed(1), { kind: 'open', id: 'EX12-a' });
  expect(opened.shown).toEqual({ id: 'EX12-a', scene: sceneOf('EX12-a') });
  expect(afterAct(opened, UNDO).shown).toEqual({ id: 'EX08-a', scene: at(1) });
  const reset = after(changed(1), { kind: 'reset' });
  expect(reset.shown.scene).toBe(SCENE);
  expect(xOf(afterAct(reset, UNDO))).toBe(1);
});

test('nothing to undo or to redo leaves all as it is', () => {
  expect(after(UNDO)).toEqual(historyOf('EX08-a'));
  expect(after(REDO)).toEqual(historyOf('EX08-a'));
});

test('typing keeps its edition, so that the typed text stays', () => {
  expect(after(changed(1), changed(2)).edition).toBe(0);
  expect(after(changed(1), UNDO).edition).toBe(1);
});
