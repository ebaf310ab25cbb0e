import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { saveDraft } from '@/lib/db/drafts';
import { noteShown } from '@/lib/db/finding-outcomes';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { listRuleUse, listWrongHere } from '@/lib/db/rule-statistics';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';

const now = new Date('2026-11-24T03:00:00Z');
const later = new Date('2026-11-25T03:00:00Z');
const DISC = {
  id: 'disc-herniation',
  status: 'present' as const,
  since: null,
  side: null,
  surgeonCleared: false,
};
/** The article's own: exercise 3 is not for a slipped disc. */
const RULE = 'S01';

async function discPatient(db: Db, actor: Actor): Promise<string> {
  const input = answeredPatient({ hospitalNumber: randomUUID().slice(0, 13), factors: [DISC] });
  const saved = await createPatient(db, actor, input);
  return saved.status === 'saved' ? saved.id : '';
}

async function write(db: Db, actor: Actor, patientId: string, content: PrescriptionDraft) {
  const kept = await db.draft.findFirst({ where: { patientId } });
  const draft = { patientId, content, version: kept?.version ?? null };
  expect((await saveDraft(db, actor, draft)).status).toBe('saved');
  await noteShown(db, actor, { patientId, now });
}

async function issue(db: Db, actor: Actor, patientId: string, draft: PrescriptionDraft) {
  const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
  const answer = await issuePrescription(db, actor, { request, now: later });
  if (answer.status !== 'issued') throw new Error(JSON.stringify(answer));
}

function overridden(ids: string[], reason: 'rule-wrong-here' | 'specialist-agreed') {
  const draft = draftOf(...ids);
  const override = { reason, note: 'Examined today.', modifiedFrom: null, monitorOn: null };
  return { ...draft, entries: draft.entries.map((entry) => ({ ...entry, override })) };
}

const useOf = async (db: Db, actor: Actor, since: Date | null = null) =>
  (await listRuleUse(db, actor, { since })).find(({ ruleId }) => ruleId === RULE);

test('a finding that was shown is followed, overridden with its reason, or left open, once an episode', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const stranger = await clinicWith(db, 'physiatrist');
  const [followed, wrong, left] = [
    await discPatient(db, actor),
    await discPatient(db, actor),
    await discPatient(db, actor),
  ] as [string, string, string];

  for (const _again of [1, 2]) await write(db, actor, followed, draftOf('EX03-b', 'EX09-a'));
  expect(await useOf(db, actor)).toMatchObject({ shown: 1, open: 1, accepted: 0, overridden: 0 });
  await write(db, actor, followed, draftOf('EX09-a'));
  await issue(db, actor, followed, draftOf('EX09-a'));
  await write(db, actor, wrong, draftOf('EX03-b'));
  await issue(db, actor, wrong, overridden(['EX03-b'], 'rule-wrong-here'));
  await write(db, actor, left, draftOf('EX03-b'));

  expect(await useOf(db, actor)).toEqual({
    ruleId: RULE,
    shown: 3,
    accepted: 1,
    acknowledged: 0,
    overridden: 1,
    open: 1,
    reasons: [{ reason: 'rule-wrong-here', count: 1 }],
  });
  expect((await listWrongHere(db, actor, null)).filter(({ ruleId }) => ruleId === RULE)).toEqual([
    { ruleId: RULE, target: 'EX03-b', at: later, note: 'Examined today.' },
  ]);

  // A new version is a new episode, and what was never a draft counts too.
  await issue(db, actor, wrong, overridden(['EX03-b'], 'specialist-agreed'));
  expect(await useOf(db, actor)).toMatchObject({ shown: 4, overridden: 2 });
  expect(await useOf(db, actor, new Date('2026-11-24T12:00:00Z'))).toMatchObject({ shown: 3 });
  expect(await listRuleUse(db, actor, { since: null, ruleIds: ['R999'] })).toEqual([]);
  expect(await listRuleUse(db, stranger, { since: null })).toEqual([]);
  expect(await listWrongHere(db, stranger, null)).toEqual([]);
});

test('what is noted late, after the issue, leaves nothing behind', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const stranger = await clinicWith(db, 'physiatrist');
  const patientId = await discPatient(db, actor);
  await write(db, stranger, await discPatient(db, stranger), draftOf('EX03-b'));
  await issue(db, actor, patientId, draftOf('EX09-a'));
  await noteShown(db, actor, { patientId, now: later });
  await noteShown(db, stranger, { patientId, now: later });
  expect(await useOf(db, actor)).toBeUndefined();
});
