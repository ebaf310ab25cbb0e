import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dose } from '@/lib/catalog/dose';
import { planOf, planSeconds, positionAt } from './session-plan';
import {
  FIRST_STATE,
  type SessionEvent,
  type SessionState,
  secondsSpent,
  step,
} from './session-state';

const DOSE = Dose.parse({
  sets: 1,
  repetitions: 3,
  holdSeconds: 5,
  restSeconds: 2,
  side: 'both',
  perDay: 1,
  daysPerWeek: 7,
});
/** 3 s of count-in, then three times 4 + 5 + 2 s. */
const PLAN = planOf(DOSE, 4);
const PLANS = [PLAN, planOf({ ...DOSE, repetitions: 1 }, 4)];

type Told = [SessionEvent['kind'], number];

const after = (told: readonly Told[], from: SessionState = FIRST_STATE): SessionState =>
  told.reduce((state, [kind, seconds]) => step(PLANS, state, { kind, at: seconds * 1000 }), from);

const spent = (state: SessionState, seconds: number) => secondsSpent(state, seconds * 1000);

test('a phone that slept finds the place at which the patient is', () => {
  const state = after([['start', 100]]);
  expect(positionAt(PLAN, spent(state, 106))?.phase.kind).toBe('hold');
  expect(after([['tick', 106]], state)).toBe(state);
  expect(after([['tick', 1_000]], state)).toMatchObject({ status: 'complete', exercise: 0 });
});

test('however often the timer ticks, the session stands where the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 35 }), { maxLength: 50 }), (ticks) => {
      const ticked = ticks.toSorted((a, b) => a - b).map((at): Told => ['tick', at]);
      expect(after([['start', 0], ...ticked, ['pause', 35]])).toEqual(
        after([
          ['start', 0],
          ['pause', 35],
        ]),
      );
    }),
  );
});

test('a pause of any length costs nothing of the exercise', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 9_000 }), (run, gap) => {
      const state = after([
        ['start', 0],
        ['pause', run],
        ['tick', run + gap],
        ['resume', run + gap],
      ]);
      expect(state.status).toBe('running');
      expect(spent(state, run + gap + 2)).toBeCloseTo(run + 2);
    }),
  );
});

test('a clock that was set back never takes time from the patient', () => {
  const state = after([
    ['start', 100],
    ['pause', 40],
  ]);
  expect(state).toMatchObject({ status: 'paused', spentMs: 0 });
});

test('back leads to the start of the repetition, then to the one before, then to the exercise before', () => {
  const second = after([
    ['start', 0],
    ['pause', 20],
    ['back', 20],
  ]);
  expect(second).toMatchObject({ status: 'paused', spentMs: 14_000 });
  const first = after([['back', 20]], second);
  expect(first.spentMs).toBe(3_000);
  const countIn = after([['back', 20]], first);
  expect(countIn).toMatchObject({ exercise: 0, spentMs: 0 });
  const next = after([['done', 20]], countIn);
  expect(next.exercise).toBe(1);
  expect(after([['back', 21]], next)).toEqual(FIRST_STATE);
});

test('back while the clock runs lets it run on', () => {
  const state = after([
    ['start', 0],
    ['back', 20],
  ]);
  expect(state.status).toBe('running');
  expect(spent(state, 21)).toBe(15);
});

test('after the last exercise the session is finished, and nothing starts it but going back', () => {
  const end = after([
    ['done', 1],
    ['done', 2],
  ]);
  expect(end.status).toBe('finished');
  expect(after([['start', 3]], end)).toBe(end);
  expect(after([['back', 3]], end)).toMatchObject({ exercise: 1, status: 'ready' });
});

test('an exercise that hurts stands still until the patient goes on or leaves it', () => {
  const hurt = after([
    ['start', 0],
    ['hurt', 9],
    ['tick', 500],
    ['resume', 500],
    ['start', 500],
  ]);
  expect(hurt).toMatchObject({ status: 'hurt', spentMs: 9_000, since: null });
  expect(after([['pause', 501]], hurt).status).toBe('paused');
  expect(after([['done', 501]], hurt).exercise).toBe(1);
});

test('whatever is tapped, the place stays inside the session', () => {
  const kind = fc.constantFrom<SessionEvent['kind']>(
    ...(['start', 'tick', 'pause', 'resume', 'back', 'done', 'hurt'] as const),
  );
  const told = fc.array(fc.tuple(kind, fc.integer({ min: 0, max: 60 })), { maxLength: 40 });
  fc.assert(
    fc.property(told, (events) => {
      let now = 0;
      let state = FIRST_STATE;
      for (const [each, wait] of events) {
        now += wait;
        state = step(PLANS, state, { kind: each, at: now * 1000 });
        expect(state.since === null).toBe(state.status !== 'running');
        expect(state.exercise).toBeGreaterThanOrEqual(0);
        expect(state.exercise < PLANS.length).toBe(state.status !== 'finished');
        if (state.status === 'ready') expect(state.spentMs).toBe(0);
        if (state.status === 'paused') {
          expect(state.spentMs).toBeLessThan(planSeconds(PLANS[state.exercise] ?? []) * 1000);
        }
      }
    }),
  );
});
