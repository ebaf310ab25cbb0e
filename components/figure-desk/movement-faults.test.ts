import { expect, test } from 'vitest';
import { wayOf } from '@/lib/figure/movement';
import type { Scene } from '@/lib/figure/pose';
import { SCENES, sceneOf } from '@/lib/figure/poses/scenes';
import { findFaults } from './movement-faults';

const faultsOf = (scene: Scene) => findFaults({ scene, skeletonAt: wayOf(scene), person: 'man' });

test.each([...SCENES])('%s, which the tests let pass, has no fault', (_, scene) => {
  expect(faultsOf(scene)).toEqual([]);
});

const STANDING = sceneOf('EX01-c');

test('a foot that leaves the ground on the way is said where it is worst', () => {
  const legs = { near: { upper: 0, lower: -90 }, far: STANDING.start.legs.far };
  const contacts = [{ part: 'near-foot', on: { height: 0 } }] as const;
  const scene: Scene = { ...STANDING, contacts, end: { ...STANDING.end, legs } };
  expect(faultsOf(scene)).toContainEqual({
    t: 1,
    words: expect.stringMatching(/^near foot hovers \d+\.\d$/),
  });
});

test('a contact of the start is not asked for later', () => {
  const contacts = [{ part: 'near-foot', on: { height: 40 }, during: 'start' }] as const;
  const [fault] = faultsOf({ ...STANDING, contacts });
  expect(fault).toEqual({ t: 0, words: expect.stringMatching(/^near foot sinks/) });
});

test('a hand that cannot come to its place misses it', () => {
  const arms = { ...STANDING.start.arms, near: { to: [0, 300] as const } };
  expect(faultsOf({ ...STANDING, start: { ...STANDING.start, arms } })).toContainEqual({
    t: 0,
    words: expect.stringMatching(/^near hand misses its place by \d+\.\d$/),
  });
});

test('a knee that bends forward is beyond its range', () => {
  const legs = { ...STANDING.end.legs, near: { upper: -110, lower: -60 } };
  expect(faultsOf({ ...STANDING, end: { ...STANDING.end, legs } })).toContainEqual({
    t: 1,
    words: 'near knee flexion 50° beyond its range',
  });
});
