import { expect, test } from 'vitest';
import { buildCourse } from '@/lib/handout/course';
import { courseScale, painRuns } from './course-scale';

const course = buildCourse({ versions: [], felt: [], logs: [], hurts: [] }, '2026-11-24');

test('a day without pain said breaks the line, and a zero does not', () => {
  const days = [4, null, 3, 0, null, null, 2].map((pain) => ({ pain }));
  expect(painRuns(days)).toEqual([[0], [2, 3], [6]]);
  expect(painRuns([])).toEqual([]);
});

test.each([326, 664])('at %i px every day has its place inside the picture', (width) => {
  const { x, barWidth, left, right } = courseScale(course, width);
  expect(x(0) - barWidth / 2).toBeGreaterThanOrEqual(left);
  expect(x(27) + barWidth / 2).toBeLessThanOrEqual(right);
  expect(x(1) - x(0)).toBeGreaterThan(barWidth);
});

test('more pain stands higher, and the two panels do not overlap', () => {
  const { painY, doneY, most } = courseScale(course, 664);
  expect(painY(10)).toBeLessThan(painY(0));
  expect(painY(0)).toBeLessThan(doneY(most));
});
