import { expect, test } from 'vitest';
import { beyondRange, jointAngles } from './joint-ranges';
import { solve } from './kinematics';
import { wayOf } from './movement';
import { SCENES } from './poses/scenes';
import { SITTING } from './poses/stances';

const CASES = [...SCENES].flatMap(([id, scene]) =>
  (['man', 'woman'] as const).map((person) => [id, person, scene] as const),
);

/** Finer than any figure is drawn. */
const MOMENTS = Array.from({ length: 13 }, (_, index) => index / 12);

/** Degrees: what drawing and eye allow. */
const TOLERANCE = 3;

test.each(CASES)(
  '%s, a %s, bends no joint past its published range in any frame',
  (_, person, scene) => {
    const skeletonAt = wayOf(scene, person);
    const trunkSeen = Math.min(scene.start.trunkSeen ?? 1, scene.end.trunkSeen ?? 1);
    const beyond = MOMENTS.flatMap((t, frame) =>
      jointAngles(skeletonAt(t), trunkSeen)
        .filter((angle) => beyondRange(angle) > TOLERANCE)
        .map(
          ({ motion, side, degrees }) =>
            `frame ${frame}: ${side ?? ''} ${motion} ${Math.round(degrees)}`,
        ),
    );
    expect(beyond).toEqual([]);
  },
);

test('a person on a chair has hips and knees at about ninety degrees', () => {
  const angles = jointAngles(solve(SITTING, { view: 'side' }));
  const near = (motion: string) =>
    angles.find((angle) => angle.motion === motion && angle.side === 'near')?.degrees;
  expect(near('hip-flexion')).toBeCloseTo(90, -1);
  expect(near('knee-flexion')).toBeCloseTo(90, -1);
});

test('a knee that bends forward is beyond its range', () => {
  const backwards = { ...SITTING, legs: { ...SITTING.legs, near: { upper: 0, lower: 40 } } };
  const beyond = jointAngles(solve(backwards, { view: 'side' })).filter(
    (angle) => beyondRange(angle) > TOLERANCE,
  );
  expect(beyond).toMatchObject([{ motion: 'knee-flexion', side: 'near', degrees: -40 }]);
});
