import { expect, test } from 'vitest';
import { type ChainEntry, followChain, hashEntry, NO_ENTRY } from './chain';

const clinicId = '01930000-0000-7000-8000-000000000001';

function entry(sequence: number, details: unknown = {}): ChainEntry {
  const at = new Date(Date.UTC(2026, 10, 30, 9, sequence));
  const about = { patientId: null, subjectId: 'somebody', actorId: null };
  return { clinicId, sequence, at, ...about, action: 'session.opened', details };
}

function chainOf(...entries: ChainEntry[]) {
  let before = NO_ENTRY;
  return entries.map((each) => {
    before = hashEntry(before, each);
    return { ...each, hash: before };
  });
}

async function* each<Value>(values: readonly Value[]) {
  yield* values;
}

const three = () => chainOf(entry(1), entry(2, { factors: 3 }), entry(3));

test('an untouched chain holds and gives its last hash', async () => {
  const entries = three();
  const found = await followChain(each(entries));
  expect(found).toEqual({ count: 3, head: entries[2]?.hash, fault: null });
});

test('the order in which a database keeps keys changes nothing', () => {
  expect(hashEntry('', entry(1, { a: [1, { x: 1, y: 2 }], b: 2 }))).toBe(
    hashEntry('', entry(1, { b: 2, a: [1, { y: 2, x: 1 }] })),
  );
});

test.each<[what: string, change: (entries: ReturnType<typeof three>) => unknown[]]>([
  ['what was done', ([a, b, c]) => [a, { ...b, action: 'session.closed' }, c]],
  ['by whom', ([a, b, c]) => [a, { ...b, actorId: 'another' }, c]],
  ['about whom', ([a, b, c]) => [a, { ...b, patientId: 'another' }, c]],
  ['on what', ([a, b, c]) => [a, { ...b, subjectId: 'another' }, c]],
  ['when', ([a, b, c]) => [a, { ...b, at: new Date(0) }, c]],
  ['how much', ([a, b, c]) => [a, { ...b, details: { factors: 4 } }, c]],
  ['the hash itself', ([a, b, c]) => [a, { ...b, hash: 'f'.repeat(64) }, c]],
])('a change of %s is found at that entry', async (_what, change) => {
  const entries = change(three()) as ReturnType<typeof three>;
  const { count, fault } = await followChain(each(entries));
  expect(fault).toEqual({ sequence: 2, fault: 'changed' });
  expect(count).toBe(1);
});

test('an entry that is gone is named, and one rewritten together with its hash is found at the next', async () => {
  const [first, second, third] = three();
  const without = [first, third] as ReturnType<typeof three>;
  expect((await followChain(each(without))).fault).toEqual({ sequence: 2, fault: 'missing' });

  const forged = chainOf(entry(1), entry(2, { factors: 9 }));
  const rewritten = [...forged, third] as ReturnType<typeof three>;
  expect((await followChain(each(rewritten))).fault).toEqual({ sequence: 3, fault: 'changed' });
  expect(second?.hash).not.toBe(forged[1]?.hash);
});
