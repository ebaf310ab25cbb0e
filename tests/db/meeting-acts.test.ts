import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { answerFactor } from '@/lib/db/answer-factor';
import type { Db } from '@/lib/db/client';
import { findClinicSettings, saveClinicSettings } from '@/lib/db/clinic-settings';
import { erasePatient } from '@/lib/db/erase-patient';
import { handOver } from '@/lib/db/handover';
import { revokeLink } from '@/lib/db/link-acts';
import { createPatient, updatePatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { verifyAudit } from '@/lib/db/verify-audit';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse } from '@/tests/support/issued-course';
import { STRAIN_RULE } from '@/tests/support/strain-rule';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-meeting-`);

const now = new Date('2026-11-24T03:00:00Z');

async function courseOfTwo() {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now, { hospitalNumber: 'MEET-1' });
  const administrator = await colleagueOf(db, course.actor, 'administrator');
  const successor = await colleagueOf(db, course.actor, 'physiatrist');
  const { patientId, actor: doctor } = course;
  const stop = {
    id: 'cauda-equina',
    status: 'present' as const,
    since: null,
    side: null,
    surgeonCleared: false,
  };
  const input = answeredPatient({ hospitalNumber: 'MEET-1', factors: [stop] });
  const handing = { id: doctor.userId, successorId: successor.userId };
  const erasing = { patientId, hospitalNumber: 'MEET-1' };
  const found = await findClinicSettings(db, administrator);
  if (found.status !== 'found') throw new Error(found.status);
  const loaded = found.settings;
  const wanted = { ...loaded, phone: '02-111-1111' };
  const factor = { factor: 'cauda-equina', status: 'present' as const };
  return {
    db,
    clinicId: doctor.clinicId,
    acts: {
      settings: () => saveClinicSettings(db, administrator, { loaded, wanted, now }),
      handover: () => handOver(db, administrator, handing),
      erase: () => erasePatient(db, administrator, erasing),
      revoke: () => revokeLink(db, doctor, { patientId, now }),
      save: () => updatePatient(db, doctor, { input, id: patientId, version: 1, now }),
      answer: () => answerFactor(db, doctor, { patientId, version: 1, ...factor, now }),
    },
  };
}

const waitUntilWaiting = (db: Db, count: number) =>
  vi.waitUntil(
    async () => {
      const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
        SELECT count(*) AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return Number(row?.waiting) === count;
    },
    { timeout: 20_000, interval: 20 },
  );

type Acts = Awaited<ReturnType<typeof courseOfTwo>>['acts'];

/** Both begin while somebody else has the clinic, and the first gets it first: each then has what the other wants. */
async function meet(first: keyof Acts, second: keyof Acts) {
  const { db, clinicId, acts } = await courseOfTwo();
  const begun: Promise<unknown>[] = [];
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Clinic" WHERE id = ${clinicId}::uuid FOR UPDATE`;
    begun.push(acts[first]());
    await waitUntilWaiting(db, 1);
    begun.push(acts[second]());
    await waitUntilWaiting(db, 2);
  });
  const ends = await Promise.all(begun);
  expect(await verifyAudit(db)).toMatchObject([{ fault: null }]);
  await db.$disconnect();
  return ends;
}

test.skipIf(!process.env.TEST_DATABASE_URL)(
  'two acts that each hold what the other needs both end well',
  async () => {
    expect(await meet('settings', 'revoke')).toEqual([{ status: 'saved' }, true]);
    const handedOver = { status: 'handed-over', patients: 1 };
    const saved = expect.objectContaining({ status: 'saved', version: 2 });
    expect(await meet('handover', 'save')).toEqual([handedOver, saved]);
    expect(await meet('save', 'revoke')).toEqual([saved, true]);
    expect(await meet('answer', 'revoke')).toEqual([saved, true]);
    expect(await meet('erase', 'revoke')).toEqual([{ status: 'erased' }, expect.any(Boolean)]);
  },
);

test.skipIf(!process.env.TEST_DATABASE_URL)(
  'a first issue that meets a changed rule is checked against the rule as changed',
  async () => {
    const db = await emptyDatabase();
    const doctor = await clinicWith(db, 'physiatrist');
    const { clinicId, userId: byId } = doctor;
    const saved = await createPatient(db, doctor, answeredPatient({ hospitalNumber: 'MEET-2' }));
    const patientId = 'id' in saved ? saved.id : '';
    const draft = draftOf('EX09-a', 'EX12-a');
    const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
    const { factor: factorId, target: targetId, tier, message } = STRAIN_RULE;
    const words = { messageEn: message.en, messageTh: message.th };
    const issued = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Clinic" WHERE id = ${clinicId}::uuid FOR UPDATE`;
      const answer = issuePrescription(db, doctor, { request, now });
      await waitUntilWaiting(db, 1);
      const rule = { clinicId, factorId, targetId, tier, ...words, byId, createdAt: now };
      await tx.clinicRule.create({ data: rule });
      return { answer };
    });
    expect(await issued.answer).toMatchObject({ status: 'refused' });
    await db.$disconnect();
  },
);
