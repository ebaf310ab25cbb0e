import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, afterAnswer, answerOf, dayOf, type Entry, withEntry } from './queue';

const log = (id: string, variant: string, saidAt: string): Entry => ({
  id,
  path: 'log',
  fields: [
    ['variant', variant],
    ['status', 'done'],
  ],
  saidAt,
});
const hurt = (id: string): Entry => ({
  ...log(id, 'EX01-b', '2026-11-27T03:00:00Z'),
  path: 'hurts',
});

test('what was said anew of one exercise on one day is sent once, in the place of the last', () => {
  const first = log('1', 'EX01-b', '2026-11-27T03:00:00Z');
  const other = log('2', 'EX09-a', '2026-11-27T03:01:00Z');
  const again = log('3', 'EX01-b', '2026-11-27T03:02:00Z');
  const queue = [first, other, again].reduce<Entry[]>(withEntry, []);
  expect(queue.map(({ id }) => id)).toEqual(['2', '3']);
});

test('an evening and the next morning in Bangkok are two days, though one in Greenwich', () => {
  expect(dayOf(new Date('2026-11-27T16:59:00Z'))).toBe('2026-11-27');
  expect(dayOf(new Date('2026-11-27T17:00:00Z'))).toBe('2026-11-28');
  const evening = log('1', 'EX01-b', '2026-11-27T16:00:00Z');
  const morning = log('2', 'EX01-b', '2026-11-27T23:30:00Z');
  expect(withEntry([evening], morning)).toEqual([evening, morning]);
});

test('no report of pain ever takes the place of another', () => {
  expect(withEntry([hurt('1')], hurt('2')).map(({ id }) => id)).toEqual(['1', '2']);
});

test('an entry leaves the phone when it was taken or refused, stays while nobody answers', () => {
  const queue = [hurt('1'), hurt('2')];
  expect(afterAnswer(queue, '1', 'saved')).toEqual([hurt('2')]);
  expect(afterAnswer(queue, '1', 'refused')).toEqual([hurt('2')]);
  expect(afterAnswer(queue, '1', 'later')).toEqual(queue);
});

test('of a link that ended what was logged is dropped, and what somebody would look at is not', () => {
  const yes: Entry = { ...hurt('3'), path: 'screen', fields: [['yes', 'numbness']] };
  const no: Entry = { ...yes, id: '4', fields: [] };
  const queue = [hurt('1'), log('2', 'EX01-b', '2026-11-27T03:00:00Z'), yes, no];
  expect(afterAnswer(queue, '1', 'ended')).toEqual([hurt('1'), yes]);
});

test.each<[status: number, isOurs: boolean, Answer]>([
  [200, true, 'saved'],
  // The page of a hotel's network, or a gate to pass first.
  [200, false, 'later'],
  [403, false, 'later'],
  [422, false, 'later'],
  [422, true, 'refused'],
  [429, true, 'later'],
  [500, true, 'later'],
  [503, false, 'later'],
  // A proxy before a server that is being changed.
  [404, false, 'later'],
])('%d (from our server: %s) means %s', (status, isOurs, answer) => {
  expect(answerOf(status, isOurs)).toBe(answer);
});

test('however answers come, everything said is sent or still there, each in its turn', () => {
  const answers = fc.array(fc.constantFrom<Answer>('saved', 'later'), { maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), answers, (count, told) => {
      const said = Array.from({ length: count }, (_, index) => hurt(`${index}`));
      let queue = said.reduce<Entry[]>(withEntry, []);
      const sent: string[] = [];
      for (const answer of told) {
        const [entry] = queue;
        if (!entry) break;
        if (answer === 'saved') sent.push(entry.id);
        queue = afterAnswer(queue, entry.id, answer);
      }
      expect([...sent, ...queue.map(({ id }) => id)]).toEqual(said.map(({ id }) => id));
    }),
  );
});
