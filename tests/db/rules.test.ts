import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { findClinicLayer, findKnowledge } from '@/lib/db/clinic-layer';
import { changeRule, signOffRule, withdrawChange, withdrawSignOff } from '@/lib/db/rule-acts';
import {
  actsOf,
  changed,
  clinicOf,
  colleague,
  findingsOf,
  now,
  reason,
  today,
} from '@/tests/support/rule-acts';

test('without a layer the check reads what the product brings', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  expect(await findKnowledge(db, actor.clinicId)).toBe(BUILT_IN);
});

test('a physiatrist signs off and withdraws, and the version comes back', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const { clinicId } = actor;
  expect(await findingsOf(db, clinicId, 'EX07')).toMatchObject([{ review: 'interpretation' }]);

  expect(await signOffRule(db, actor, { ruleId: 'R021', now })).toEqual({ status: 'signed-off' });
  await signOffRule(db, actor, { ruleId: 'R020', now });
  const signed = await findKnowledge(db, clinicId);
  expect(signed.version).toMatch(`${BUILT_IN.version}.`);
  expect(await findKnowledge(db, clinicId)).toBe(signed);
  expect(await findingsOf(db, clinicId, 'EX07')).toMatchObject([{ review: 'signed-off' }]);
  expect(await findClinicLayer(db, clinicId)).toMatchObject({
    signOffs: [{ ruleId: 'R020' }, { ruleId: 'R021', by: 'Dr Demo Satit', on: today }],
  });

  for (const ruleId of ['R020', 'R021']) {
    expect(await withdrawSignOff(db, actor, { ruleId })).toEqual({ status: 'withdrawn' });
  }
  expect(await withdrawSignOff(db, actor, { ruleId: 'R020' })).toEqual({ status: 'not-found' });
  expect(await findKnowledge(db, clinicId)).toBe(BUILT_IN);
  expect((await actsOf(db)).map(([action, subject]) => [action, subject])).toEqual([
    ['rule.signed-off', 'R021'],
    ['rule.signed-off', 'R020'],
    ['rule.sign-off-withdrawn', 'R020'],
    ['rule.sign-off-withdrawn', 'R021'],
  ]);
});

test('a sign-off of a rule that reads otherwise now counts for nothing', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const { clinicId } = actor;
  for (const ruleId of ['R020', 'R021']) await signOffRule(db, actor, { ruleId, now });
  await db.ruleSignOff.updateMany({ where: { clinicId }, data: { contentHash: '00000000' } });

  expect(await findingsOf(db, clinicId, 'EX07')).toMatchObject([{ review: 'interpretation' }]);
  expect(await findClinicLayer(db, clinicId)).toMatchObject({ unreadable: [] });
});

test("the article's own word and an unknown rule are signed off by nobody", async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const signOff = (ruleId: string) => signOffRule(db, actor, { ruleId, now });
  expect(await signOff('S01')).toEqual({ status: 'of-the-article' });
  expect(await signOff('R999')).toEqual({ status: 'unknown-rule' });
  expect(await db.ruleSignOff.count()).toBe(0);
});

test('a physiatrist tightens and takes it back, and may loosen nothing', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const { clinicId } = actor;
  expect(await changeRule(db, actor, changed('note', 'R031'))).toEqual({ status: 'not-allowed' });
  expect(await changeRule(db, actor, changed('contraindicated', 'R031'))).toEqual({
    status: 'tightened',
  });
  expect(await findClinicLayer(db, clinicId)).toMatchObject({
    changes: [{ ruleId: 'R031', tier: 'contraindicated', reason, on: today }],
  });
  const version = (await findKnowledge(db, clinicId)).version;
  expect(version).not.toBe(BUILT_IN.version);

  expect(await withdrawChange(db, actor, { ruleId: 'R031', now })).toEqual({ status: 'withdrawn' });
  expect(await withdrawChange(db, actor, { ruleId: 'R031', now })).toEqual({ status: 'not-found' });
  expect(await findKnowledge(db, clinicId)).toBe(BUILT_IN);
  expect(await actsOf(db)).toEqual([
    ['rule.changed', 'R031', { from: 'caution', to: 'contraindicated' }],
    ['rule.change-withdrawn', 'R031', {}],
  ]);
});

test('an administrator loosens with a reason, and the rule still speaks and says who and why', async () => {
  const { db, actor } = await clinicOf('administrator');
  const { clinicId } = actor;
  const without = { ...changed('note'), request: { ...changed('note').request, reason: ' soon ' } };
  expect(await changeRule(db, actor, without)).toEqual({ status: 'reason-required' });

  for (const ruleId of ['R020', 'R021']) {
    expect(await changeRule(db, actor, changed('note', ruleId))).toEqual({ status: 'loosened' });
  }
  const [finding] = await findingsOf(db, clinicId, 'EX07');
  expect(finding).toMatchObject({ tier: 'note' });
  expect(finding?.loosened).toContainEqual({
    ruleId: 'R020',
    from: 'contraindicated',
    to: 'note',
    reason,
    by: 'Dr Demo Satit',
    on: today,
  });
});

test('the reason of a change stays when another takes its place, and when that is taken back', async () => {
  const { db, actor } = await clinicOf('administrator');
  await changeRule(db, actor, changed('note'));
  const second = { ...changed('caution').request, reason: 'Agreed anew after the winter.' };
  const later = new Date('2026-11-25T03:00:00Z');
  expect(await changeRule(db, actor, { request: second, now: later })).toEqual({
    status: 'loosened',
  });
  await withdrawChange(db, actor, { ruleId: 'R021', now: later });

  const kept = await db.earlierRuleChange.findMany({ orderBy: { at: 'asc' } });
  const by = { clinicId: actor.clinicId, ruleId: 'R021', byName: 'Dr Demo Satit' };
  expect(kept).toMatchObject([
    { ...by, tier: 'note', reason, at: now, endedAt: later },
    { ...by, tier: 'caution', reason: second.reason, at: later, endedAt: later },
  ]);
});

test('a physiatrist makes a loosened rule ours again, not milder or as mild', async () => {
  const { db, actor } = await clinicOf('administrator');
  const doctor = await colleague(db, actor, 'physiatrist');
  await changeRule(db, actor, changed('note'));
  expect(await changeRule(db, doctor, changed('caution'))).toEqual({ status: 'not-allowed' });
  expect(await changeRule(db, doctor, changed('contraindicated'))).toEqual({ status: 'same-tier' });
  expect(await withdrawChange(db, doctor, { ruleId: 'R021', now })).toEqual({
    status: 'withdrawn',
  });
});

test('stops, rules on doses and rules that do not exist keep their tier', async () => {
  const { db, actor } = await clinicOf('administrator');
  for (const [ruleId, status] of [
    ['R001', 'stop-cannot-change'],
    ['RF01', 'stop-cannot-change'],
    ['D01', 'not-changeable'],
    ['R999', 'unknown-rule'],
  ]) {
    expect(await changeRule(db, actor, changed('note', ruleId))).toEqual({ status });
  }
  expect(await db.ruleChange.count()).toBe(0);
  expect(await actsOf(db)).toEqual([]);
});
