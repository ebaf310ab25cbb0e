import { expect, test } from 'vitest';
import { Dose } from '@/lib/catalog/dose';
import { roundOf } from '@/lib/figure/tempo';
import { guideWords } from '@/lib/handout/session-words';
import { planOf, planSeconds, positionAt } from '@/lib/session/session-plan';
import { movementSeconds, spokenOf } from './guide-view';

const DOSE = Dose.parse({
  sets: 2,
  repetitions: 2,
  holdSeconds: 20,
  restSeconds: 10,
  side: 'each',
  perDay: 1,
  daysPerWeek: 5,
});
const PLAN = planOf(DOSE, 10);

const movementAt = (seconds: number) => {
  const position = positionAt(PLAN, seconds);
  return position && { kind: position.phase.kind, at: movementSeconds(PLAN, position) };
};

test('the drawing holds its end pose exactly while the timer says hold', () => {
  const { hold, seconds: round } = roundOf(10, DOSE.holdSeconds, 7);
  const [from, to] = [(hold?.from ?? 0) * round, (hold?.to ?? 0) * round];
  for (let seconds = 0; seconds < planSeconds(PLAN); seconds += 0.5) {
    const movement = movementAt(seconds);
    const isHeld = movement !== null && movement.at >= from && movement.at < to;
    expect(isHeld, `${seconds} s`).toBe(movement?.kind === 'hold');
  }
});

test('the drawing waits in the start pose while the body rests', () => {
  for (let seconds = 0; seconds < planSeconds(PLAN); seconds += 0.5) {
    const movement = movementAt(seconds);
    const rests = ['count-in', 'rest', 'set-rest', 'change-side'];
    if (movement && rests.includes(movement.kind)) expect(movement.at).toBe(0);
  }
});

test('who cannot see the screen is told side, set and repetition, and how long to hold', () => {
  const told = PLAN.slice(0, 4).map((phase) => spokenOf(phase, PLAN, guideWords('en')));
  expect(told).toEqual([
    'Get ready, 3 seconds',
    'First side. Set 1 of 2. Time 1 of 2. Move slowly',
    'Hold, 20 seconds',
    'Slowly back',
  ]);
  const other = PLAN.find(({ kind }) => kind === 'change-side');
  expect(other && spokenOf(other, PLAN, guideWords('th'))).toBe('เปลี่ยนไปทำอีกข้าง');
});
