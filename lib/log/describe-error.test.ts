import { expect, test } from 'vitest';
import { describeError } from './describe-error';

const words = 'Somchai Example\n    at HN-77 (not a place)\n    at once: "ปวดหลัง"';

test('an error is told by its kind, its code and its places, never by its words', () => {
  class QueryError extends TypeError {
    override name = 'QueryError';
    code = 'P2002';
  }
  const described = describeError(new QueryError(words));
  expect(described).toMatchObject({ kind: 'QueryError', errorCode: 'P2002' });
  expect(described.frames?.[0]).toMatch(/describe-error\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(described)).not.toMatch(/Somchai|HN-77|ปวดหลัง/);
});

test('words in the name of a frame’s file, a code or a cause do not come along', () => {
  const cause = Object.assign(new Error(words), { code: 'mail to somchai@patient.example' });
  const described = describeError(new Error('outer', { cause }));
  expect(described.cause).toMatchObject({ kind: 'Error' });
  expect(described.cause).not.toHaveProperty('errorCode');
  expect(JSON.stringify(described)).not.toMatch(/Somchai|somchai|HN-77|outer/);
});

test('what was thrown without being an error is told by its type alone', () => {
  expect(describeError(words)).toEqual({ kind: 'string' });
});

test('causes that go round in a ring come to an end', () => {
  const ring = new Error('ring');
  ring.cause = ring;
  expect(JSON.stringify(describeError(ring)).match(/kind/g)).toHaveLength(4);
});
