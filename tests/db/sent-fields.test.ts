import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { POST as check } from '@/app/api/v1/check/route';
import { readFields } from '@/app/h/[token]/read-fields';
import { createApiToken } from '@/lib/db/api-tokens';
import { db } from '@/lib/db/client';
import { clinicWith } from '@/tests/support/database';
import { visit } from '@/tests/support/link-visit';

vi.mock('react-dom/server', async () =>
  (await import('@/tests/support/stand-in-framework')).reactDomServer(),
);

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-fields-`);

const FORM = 'application/x-www-form-urlencoded';

type Counted = { body: ReadableStream<Uint8Array>; taken: () => number };

/** A body in pieces, which says nothing of its length; it counts the bytes that somebody took. */
function inPieces(piece: string, pieces: number): Counted {
  let given = 0;
  const bytes = new TextEncoder().encode(piece);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given === pieces) return controller.close();
        given += 1;
        controller.enqueue(bytes);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => given * bytes.length };
}

const form = (body: BodyInit, type = FORM) =>
  new Request('http://127.0.0.1/h/x/day', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    duplex: 'half',
  } as RequestInit);

test('a form without a length is read up to the limit and no further', async () => {
  const long = inPieces(`note=${'x'.repeat(995)}`, 1_000);
  expect(await readFields(form(long.body))).toBeNull();
  expect(long.taken()).toBeLessThan(20_000);

  const short = inPieces(`note=${'x'.repeat(995)}`, 15);
  expect(Object.keys((await readFields(form(short.body))) ?? {})).toEqual(['note']);
});

test('a form with more fields than any of ours is refused, of one name or of many', async () => {
  const many = (count: number, name: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `${name(index)}=`).join('&');
  expect(await readFields(form(many(3_000, (index) => `a${index}`)))).toBeNull();
  expect(await readFields(form(many(3_000, () => 'a')))).toBeNull();
  expect(await readFields(form(many(20, () => 'yes')))).toEqual({ yes: Array(20).fill('') });
});

test('a name is a field whatever it is called, and a file is none', async () => {
  const fields = await readFields(form('__proto__=a&__proto__=b&note=c'));
  expect(Object.entries(fields ?? {})).toEqual([
    ['__proto__', ['a', 'b']],
    ['note', 'c'],
  ]);
  const parts = new FormData();
  parts.set('note', 'in parts');
  expect(
    await readFields(new Request('http://127.0.0.1/', { method: 'POST', body: parts })),
  ).toEqual({ note: 'in parts' });
  parts.set('file', new Blob(['x']), 'x.txt');
  expect(
    await readFields(new Request('http://127.0.0.1/', { method: 'POST', body: parts })),
  ).toBeNull();
});

test('whoever has no link sends the server forty thousand fields for nothing', async () => {
  const fields = Array.from({ length: 40_000 }, (_, index) => `f${index}=1`);
  const { body, taken } = inPieces(fields.join('&').slice(0, 8_000), 60);
  const answer = await visit('/d/01234567', {
    method: 'POST',
    body,
    headers: { 'content-type': FORM },
    duplex: 'half',
  } as RequestInit);
  expect(answer.status).toBe(422);
  expect(taken()).toBeLessThan(30_000);
});

test('a program that sends without a length is held to the same limit as any other', async () => {
  const database = await db();
  const administrator = await clinicWith(database, 'administrator');
  const made = await createApiToken(database, administrator, { name: 'Example' });
  const { body, taken } = inPieces(' '.repeat(1_000), 1_000);
  const answer = await check(
    new Request('http://127.0.0.1/api/v1/check', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${made.status === 'created' ? made.token : ''}`,
        'content-type': 'application/json',
      },
      body,
      duplex: 'half',
    } as RequestInit),
  );
  expect(answer.status).toBe(413);
  expect(taken()).toBeLessThan(70_000);
});
