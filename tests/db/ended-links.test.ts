import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { erasePatient } from '@/lib/db/erase-patient';
import { revokeLink } from '@/lib/db/link-acts';
import { hashLinkToken } from '@/lib/db/link-token';
import { findLink } from '@/lib/db/links';
import { mergePatients } from '@/lib/db/merge-patients';
import { createPatient } from '@/lib/db/patients';
import { answeredPatient } from '@/tests/support/answered-patient';
import { colleagueOf, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';
import { mergeRequestOf } from '@/tests/support/merge-request';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-ended-`);

const now = new Date('2026-11-24T03:00:00Z');

/** A patient who holds two links that were revoked, and one that lives. */
async function renewedTwice() {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now, { hospitalNumber: 'OLD-1' });
  const { actor, patientId, issue, token } = course;
  const tokens = [token];
  for (const variant of ['EX09-a', 'EX12-a']) {
    await revokeLink(db, actor, { patientId, now });
    tokens.push(await issue(now, variant));
  }
  const statuses = async () =>
    Promise.all(tokens.map(async (each) => (await findLink(db, each, now)).status));
  return { db, ...course, tokens, statuses };
}

test('every link that was revoked names the clinic, whatever was issued since', async () => {
  const { db, actor, tokens, statuses } = await renewedTwice();
  expect(new Set(tokens).size).toBe(3);
  expect(await statuses()).toEqual(['revoked', 'revoked', 'living']);
  const { name, phone } = actor.clinic;
  const contact = { name, phone, emergencyNumber: '1669', openingHours: null };
  expect(await findLink(db, tokens[0] ?? '', now)).toEqual({ status: 'revoked', contact });
  const kept = await db.endedLink.findMany({ select: { tokenHash: true } });
  expect(kept.map(({ tokenHash }) => tokenHash).sort()).toEqual(
    tokens.slice(0, 2).map(hashLinkToken).sort(),
  );
});

test('it goes on to after the record was laid into another, and is unknown once that is erased', async () => {
  const { db, actor, patientId, statuses } = await renewedTwice();
  const kept = await createPatient(db, actor, answeredPatient({ hospitalNumber: 'KEPT-1' }));
  const keptId = 'id' in kept ? kept.id : '';
  const request = await mergeRequestOf(db, keptId, patientId);
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'merged' });
  expect(await statuses()).toEqual(['revoked', 'revoked', 'living']);

  const administrator = await colleagueOf(db, actor, 'administrator');
  const erasure = { patientId: keptId, hospitalNumber: 'KEPT-1' };
  expect(await erasePatient(db, administrator, erasure)).toEqual({ status: 'erased' });
  expect(await statuses()).toEqual(['unknown', 'unknown', 'unknown']);
  expect(await db.endedLink.count()).toBe(0);
});
