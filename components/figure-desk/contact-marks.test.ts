import { expect, test } from 'vitest';
import { CLOSE } from '@/lib/figure/contact';
import { distance } from '@/lib/figure/geometry';
import { solve } from '@/lib/figure/kinematics';
import { wayOf } from '@/lib/figure/movement';
import { SCENES, sceneOf } from '@/lib/figure/poses/scenes';
import { contactMarks, gapWords, supportWords } from './contact-marks';

test.each([
  [0, 'touches'],
  [CLOSE, 'touches'],
  [-CLOSE, 'touches'],
  [3.14, 'hovers 3.1'],
  [-2.96, 'sinks 3.0'],
])('a gap of %d reads "%s"', (gap, words) => {
  expect(gapWords(gap)).toBe(words);
});

test.each([...SCENES])(
  '%s has a number of its own for every contact, none on another',
  (_, scene) => {
    const skeletonAt = wayOf(scene);
    for (const t of [0, 0.5, 1]) {
      const marks = contactMarks(scene.contacts, skeletonAt(t), t);
      expect(marks.map(({ contact }) => contact)).toEqual(
        scene.contacts.filter(({ during }) => !during || (during === 'start' ? t === 0 : t === 1)),
      );
      for (const [index, { number, contact, label }] of marks.entries()) {
        expect(scene.contacts[number - 1]).toBe(contact);
        for (const other of marks.slice(0, index)) {
          expect(distance(label, other.label)).toBeGreaterThan(8);
        }
      }
    }
  },
);

test('a body lifted off the ground hovers by as much, and its numbers stand below the ground', () => {
  const scene = sceneOf('EX08-a');
  const pose = { ...scene.start, at: [0, 85] as const };
  const legs = { upper: -90, lower: -90 };
  const skeleton = solve({ ...pose, legs: { near: legs, far: legs } }, scene);
  const [mark] = contactMarks([{ part: 'near-foot', on: { height: 0 } }], skeleton, 0);
  const higher = solve({ ...pose, at: [0, 95], legs: { near: legs, far: legs } }, scene);
  const [after] = contactMarks([{ part: 'near-foot', on: { height: 0 } }], higher, 0);
  expect(mark?.isTouching).toBe(false);
  expect((after?.gap ?? 0) - (mark?.gap ?? 0)).toBeCloseTo(10);
  expect(mark?.label[1]).toBeLessThan(0);
});

test('a wall is named by its place, the ground by its name', () => {
  expect(supportWords({ wall: 40, at: 'left' })).toBe('wall at 40');
  expect(supportWords({ height: 27 })).toBe('height 27');
  expect(supportWords({ height: 0 })).toBe('the ground');
});

test('words behind one number are not written over the next', () => {
  const scene = sceneOf('EX01-c');
  const skeleton = solve({ ...scene.start, at: [0, 80] }, scene);
  const feet = scene.contacts.filter(({ part }) => part.endsWith('foot'));
  const [first, second] = contactMarks(feet, skeleton, 0);
  expect([first?.isTouching, second?.isTouching]).toEqual([false, false]);
  expect(Math.abs((first?.label[0] ?? 0) - (second?.label[0] ?? 0))).toBeGreaterThan(34);
});
