import { expect, test } from 'vitest';
import { CLOSE, gapOf, settle } from './contact';
import { distance } from './geometry';
import { placeOf } from './kinematics';
import { wayOf } from './movement';
import type { PinnedLimb } from './pose';
import { SCENES } from './poses/scenes';
import { carried, HOOK_LYING } from './poses/stances';

const CASES = [...SCENES].flatMap(([id, scene]) =>
  (['man', 'woman'] as const).map((person) => [id, person, scene] as const),
);

/** Finer than any figure is drawn. */
const MOMENTS = Array.from({ length: 13 }, (_, index) => index / 12);

test.each(CASES)('%s, a %s, touches what holds it in every frame', (_, person, scene) => {
  const skeletonAt = wayOf(scene, person);
  const apart = MOMENTS.flatMap((t) =>
    scene.contacts
      .filter(({ during }) => during === undefined || (during === 'start' ? t === 0 : t === 1))
      .map(({ part, on }) => ({ t: t.toFixed(2), part, gap: gapOf(skeletonAt(t), part, on) }))
      .filter(({ gap }) => Math.abs(gap) > CLOSE),
  );
  expect(apart).toEqual([]);
});

const isPinned = (limb: object): limb is PinnedLimb => 'to' in limb;

test.each(CASES)('%s, a %s, reaches with hand and foot what it holds', (_, person, scene) => {
  const apart = (['start', 'end'] as const).flatMap((moment) => {
    const pose = scene[moment];
    const { skeleton } = settle(pose, scene, moment, person);
    return (['legs', 'arms'] as const).flatMap((kind) =>
      (['near', 'far'] as const).flatMap((side) => {
        const limb = pose[kind][side];
        if (!isPinned(limb)) return [];
        const target = 'on' in limb.to ? placeOf(limb.to, skeleton, skeleton.legs) : limb.to;
        const gap = distance(target, skeleton[kind][side].end);
        return gap > CLOSE ? [{ moment, kind, side, gap }] : [];
      }),
    );
  });
  expect(apart).toEqual([]);
});

test.each(CASES)('%s, a %s, has no limb drawn longer than it is', (_, person, scene) => {
  const skeletonAt = wayOf(scene, person);
  const stretched = MOMENTS.flatMap((t) => {
    const { legs, arms } = skeletonAt(t);
    return Object.entries({ leg: legs, arm: arms }).flatMap(([kind, { near, far }]) =>
      [near, far]
        .filter(({ seen }) => Math.max(...seen) > 1.04)
        .map(({ seen }) => `${t.toFixed(2)} ${kind} ${seen.map((each) => each.toFixed(2))}`),
    );
  });
  expect(stretched).toEqual([]);
});

test('a body that hovers is brought down to what carries it', () => {
  const hovering = { ...HOOK_LYING, at: [0, 40] as const };
  const scene = { view: 'side' as const, contacts: [carried('seat')] };
  const { skeleton } = settle(hovering, scene, 'start');
  expect(gapOf(skeleton, 'seat', { height: 0 })).toBeCloseTo(0, 1);
});
