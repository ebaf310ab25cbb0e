import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { findByShortCode, requireGateLink, tryGate } from '@/lib/db/gate';
import { roomCodeOf, shortCodeOf } from '@/lib/db/link-token';
import { env } from '@/lib/env';
import { issuedCourse, requireLink } from '@/tests/support/issued-link';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-gate-`);

async function gated(gate: string, birthDate: string | null = '1992-05-01') {
  const course = await issuedCourse({ birthDate });
  await course.db.clinic.updateMany({ data: { gate } });
  const { id } = await requireLink(course.db, course.token);
  return { ...course, id };
}

test('five wrong answers shut a link for its life, even when they come at one moment', async () => {
  const { db, id } = await gated('birth-date');
  const tries = Array.from({ length: 12 }, (_, index) =>
    tryGate(db, { id, ask: 'birth-date' }, `1990-01-${String(index + 10)}`),
  );
  const outcomes = await Promise.all(tries);
  expect(outcomes).not.toContain('passed');
  expect((await db.link.findFirst())?.failedTries).toBe(5);
  expect(await tryGate(db, { id, ask: 'birth-date' }, '1992-05-01')).toBe('shut');
  expect(await requireGateLink(db, id)).toMatchObject({ isShut: true });
});

test('the right answer passes and costs no try', async () => {
  const { db, id } = await gated('birth-date');
  expect(await tryGate(db, { id, ask: 'birth-date' }, '1990-01-01')).toBe('wrong');
  for (let round = 0; round < 6; round += 1) {
    expect(await tryGate(db, { id, ask: 'birth-date' }, '1992-05-01')).toBe('passed');
  }
  expect((await db.link.findFirst())?.failedTries).toBe(1);
});

test('a birth date that nobody recorded is never asked for: the code is', async () => {
  const { db, id, token } = await gated('birth-date', null);
  expect((await requireGateLink(db, id)).ask).toBe('code');
  const code = roomCodeOf(token, env().linkKey);
  expect(code).toMatch(/^\d{6}$/);
  expect(await tryGate(db, { id, ask: 'code' }, code)).toBe('passed');
});

test('a new link of the same patient has a code of its own, and neither stands in the database', async () => {
  const { db, token } = await gated('code');
  const { linkKey } = env();
  expect(shortCodeOf(token, linkKey)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  const rows = JSON.stringify(await db.link.findMany());
  expect(rows).not.toContain(roomCodeOf(token, linkKey));
  expect(rows).not.toContain(shortCodeOf(token, linkKey));
  expect(roomCodeOf(`${token}x`, linkKey)).not.toBe(roomCodeOf(token, linkKey));
});

test('no short address is printed where it could ask for nothing', async () => {
  const known = await issuedCourse({ birthDate: '1992-05-01' });
  const code = shortCodeOf(known.token, env().linkKey);
  for (const gate of ['none', 'birth-date']) {
    await known.db.clinic.updateMany({ data: { gate } });
    expect((await requireLink(known.db, known.token)).shortCode).toBe(code);
  }
  await known.db.clinic.updateMany({ data: { gate: 'code' } });
  expect((await requireLink(known.db, known.token)).shortCode).toBeNull();

  const unknown = await issuedCourse({ birthDate: null });
  expect((await requireLink(unknown.db, unknown.token)).shortCode).toBeNull();
});

test('the short address on paper finds the link, and nothing else does', async () => {
  const { db, id, token } = await gated('none');
  const code = shortCodeOf(token, env().linkKey);
  expect(await findByShortCode(db, code)).toMatchObject({ id, token, ask: 'birth-date' });
  expect(await findByShortCode(db, '00000000')).toBeNull();
});
