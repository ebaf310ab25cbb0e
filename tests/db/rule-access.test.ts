import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { findClinicLayer, findKnowledge } from '@/lib/db/clinic-layer';
import { addClinicRule, removeClinicRule } from '@/lib/db/clinic-rules';
import { changeRule, signOffRule, withdrawChange, withdrawSignOff } from '@/lib/db/rule-acts';
import { clinicWith } from '@/tests/support/database';
import {
  ADDED,
  actsOf,
  changed,
  clinicOf,
  colleague,
  findingsOf,
  now,
} from '@/tests/support/rule-acts';

test('a rule of the clinic speaks where ours were silent, until it is removed', async () => {
  const { db, actor } = await clinicOf('physiatrist');
  const { clinicId } = actor;
  const answer = await addClinicRule(db, actor, { request: ADDED, now });
  const id = 'id' in answer ? answer.id : '';
  expect(await findingsOf(db, clinicId, 'EX12')).toMatchObject([
    { tier: 'caution', ruleIds: [id], review: 'signed-off', message: ADDED.message },
  ]);
  expect(await addClinicRule(db, actor, { request: ADDED, now })).toEqual({
    status: 'not-stricter',
  });
  for (const wrong of [{ target: 'EX99-a' }, { factor: 'no-such-thing' }, { target: 'EX12' }]) {
    const request = { ...ADDED, ...wrong };
    expect(await addClinicRule(db, actor, { request, now })).toEqual({ status: 'unknown-target' });
  }

  expect(await removeClinicRule(db, actor, { id, now })).toEqual({ status: 'removed' });
  expect(await removeClinicRule(db, actor, { id, now })).toEqual({ status: 'not-found' });
  expect(await findKnowledge(db, clinicId)).toBe(BUILT_IN);
  const details = { factor: ADDED.factor, target: ADDED.target, tier: ADDED.tier };
  expect(await actsOf(db)).toEqual([
    ['clinic-rule.added', id, details],
    ['clinic-rule.removed', id, details],
  ]);
});

test('a therapist, and who is disabled meanwhile, changes nothing', async () => {
  const { db, actor: therapist } = await clinicOf('therapist');
  const disabled = await colleague(db, therapist, 'administrator');
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: now } });
  const refused = { status: 'not-allowed' };
  for (const actor of [therapist, disabled]) {
    expect(await signOffRule(db, actor, { ruleId: 'R020', now })).toEqual(refused);
    expect(await withdrawSignOff(db, actor, { ruleId: 'R020' })).toEqual(refused);
    expect(await changeRule(db, actor, changed('contraindicated', 'R031'))).toEqual(refused);
    expect(await withdrawChange(db, actor, { ruleId: 'R031', now })).toEqual(refused);
    expect(await addClinicRule(db, actor, { request: ADDED, now })).toEqual(refused);
    expect(await removeClinicRule(db, actor, { id: 'any', now })).toEqual(refused);
  }
  expect(await actsOf(db)).toEqual([]);
});

test("another clinic's layer is neither read nor touched", async () => {
  const { db, actor } = await clinicOf('administrator');
  await signOffRule(db, actor, { ruleId: 'R020', now });
  await changeRule(db, actor, changed('note'));
  const answer = await addClinicRule(db, actor, { request: ADDED, now });
  const id = 'id' in answer ? answer.id : '';
  const stranger = await clinicWith(db, 'administrator');
  const nothing = { status: 'not-found' };

  expect(await findKnowledge(db, stranger.clinicId)).toBe(BUILT_IN);
  expect(await withdrawSignOff(db, stranger, { ruleId: 'R020' })).toEqual(nothing);
  expect(await withdrawChange(db, stranger, { ruleId: 'R021', now })).toEqual(nothing);
  for (const each of [id, '01930000-0000-7000-8000-00000000dead', 'no id']) {
    expect(await removeClinicRule(db, stranger, { id: each, now })).toEqual(nothing);
  }
  await changeRule(db, stranger, changed('caution'));
  expect(await findClinicLayer(db, actor.clinicId)).toMatchObject({
    signOffs: [{ ruleId: 'R020' }],
    changes: [{ tier: 'note' }],
    rules: [{ id }],
  });
});
