import { expect, test } from 'vitest';
import { FACTORS } from '@/lib/patient/factors';
import { handoutFor } from '@/tests/support/handouts';
import { NO_PAUSE, pauseSentence, restActivities } from './recall-pause';

const handout = handoutFor({ variants: ['EX01-b', 'EX09-a', 'EX12-a'], language: 'th' });
const phone = '02-000-0000';

test('the sentence names the exercises by their numbers, the phone, and no condition', () => {
  const one = { recalled: ['EX09-a'], isRecalled: false };
  const two = { recalled: ['EX09-a', 'EX12-a'], isRecalled: false };
  expect(pauseSentence(handout, { pause: one, phone }, 'en')).toContain('exercise\u00a02.');
  expect(pauseSentence(handout, { pause: two, phone }, 'en')).toContain('exercises\u00a02, 3.');
  const all = { ...one, isRecalled: true };
  for (const language of ['en', 'th'] as const) {
    for (const pause of [one, two, all]) {
      const sentence = pauseSentence(handout, { pause, phone }, language) ?? '';
      expect(sentence).toContain(phone);
      expect(FACTORS.filter(({ name }) => sentence.includes(name[language]))).toEqual([]);
    }
  }
});

test('nothing is said while nothing rests, or only a sport', () => {
  expect(pauseSentence(handout, { pause: NO_PAUSE, phone }, 'en')).toBeNull();
  const sport = { recalled: ['ACT-WATERWALK'], isRecalled: false };
  expect(pauseSentence(handout, { pause: sport, phone }, 'en')).toBeNull();
});

test('a sport that rests is among those to leave out, and in no other list', () => {
  const activities = (of: typeof handout) => of.blocks.find(({ kind }) => kind === 'activities');
  const before = activities(handout);
  if (before?.kind !== 'activities') throw new Error('The handout names no sport');
  const [first] = [...before.doThese, ...before.afterTest];
  const rested = activities(
    restActivities(handout, { recalled: [first?.id ?? ''], isRecalled: false }),
  );
  if (rested?.kind !== 'activities') throw new Error('The handout lost its sports');
  expect(rested.avoid.map(({ id }) => id)).toContain(first?.id);
  expect([...rested.doThese, ...rested.afterTest].map(({ id }) => id)).not.toContain(first?.id);
});
