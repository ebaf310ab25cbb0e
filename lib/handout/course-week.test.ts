import { expect, test } from 'vitest';
import { handoutFor } from '@/tests/support/handouts';
import { courseWeek, dayOfCourse } from './course-week';

const [first, second, third] = ['EX01-b', 'EX09-a', 'EX12-a'];
const whole = handoutFor({ variants: [first, second, third], language: 'th' });
const phased = handoutFor({
  variants: [first, second, third],
  language: 'th',
  phases: { [second]: 2, [third]: 3 },
});
const variants = (blocks: readonly { variant: string }[]) => blocks.map(({ variant }) => variant);

test.each([
  ['2026-11-23', 1],
  ['2026-11-24', 1],
  ['2026-11-30', 1],
  ['2026-12-01', 2],
  ['2026-12-07', 2],
  ['2026-12-08', 3],
])('of a course of 24 November, %s is in week %i', (today, week) => {
  expect(courseWeek('2026-11-24', today)).toBe(week);
});

test.each([
  ['2026-11-24', [], [first], [second, third], '2026-12-08'],
  ['2026-12-07', [], [first], [second, third], '2026-12-08'],
  ['2026-12-08', [first], [second], [third], '2026-12-22'],
  ['2026-12-22', [first, second], [third], [], null],
  ['2027-11-23', [first, second], [third], [], null],
])('on %s a phased course shows the phase of its week', (today, before, now, later, changesOn) => {
  const day = dayOfCourse(phased, today);
  expect(variants(day.before)).toEqual(before);
  expect(variants(day.now)).toEqual(now);
  expect(variants(day.later)).toEqual(later);
  expect(day.changesOn).toBe(changesOn);
});

test('without phases every day is whole, as long as the handout says', () => {
  const day = dayOfCourse(whole, '2027-03-01');
  expect(variants(day.now)).toEqual([first, second, third]);
  const title = whole.blocks.find((block) => block.kind === 'title');
  expect(day.minutes).toBe(title?.minutesPerDay);
});

test('the minutes of a day are those of its phase', () => {
  const minutesOn = (today: string) => dayOfCourse(phased, today).minutes;
  const alone = (variant: string) =>
    dayOfCourse(handoutFor({ variants: [variant], language: 'th' }), '2026-11-24').minutes;
  expect(minutesOn('2026-11-24')).toBe(alone(first));
  expect(minutesOn('2026-12-08')).toBe(alone(second));
});
