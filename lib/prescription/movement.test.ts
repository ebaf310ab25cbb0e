import { expect, test } from 'vitest';
import { OWN_ID, ownExercise } from '@/tests/support/own-exercise';
import { findMovement, nameOfMovement } from './movement';

test('a default variant goes by the name of its exercise, another by its own', () => {
  expect(findMovement('EX01-a', [])?.exercise).toBe('EX01');
  expect(findMovement('EX01-a', [])?.name).not.toEqual(findMovement('EX01-b', [])?.name);
});

test('a language without words shows the other, and says so', () => {
  const thai = ownExercise({ words: { name: { en: '', th: 'ยืดอก' }, mistakes: [] } });
  expect(findMovement(OWN_ID, [thai])).toMatchObject({
    name: { en: 'ยืดอก', th: 'ยืดอก' },
    start: { en: 'Stand in a doorway.' },
    missing: ['en'],
    sideMeans: null,
  });
  expect(findMovement(OWN_ID, [ownExercise()])?.missing).toEqual([]);
});

test("an exercise that is neither ours nor the clinic's is not found, and goes by its id", () => {
  expect(findMovement(OWN_ID, [])).toBeNull();
  expect(nameOfMovement(OWN_ID, [], 'en')).toBe(OWN_ID);
});
