import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/client';
import { checkOf, slippedDisc } from '@/tests/support/clinic-check';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { now, reason } from '@/tests/support/rule-acts';

const dose = {
  sets: 1,
  repetitions: 3,
  holdSeconds: 20,
  restSeconds: 5,
  side: 'both',
  perDay: 1,
  daysPerWeek: 7,
};
const own = {
  id: '01930000-0000-7000-8000-0000000000e1',
  nameEn: 'Doorway chest opener',
  nameTh: 'ยืดอกที่ขอบประตู',
  type: 'stretch',
  attributes: [] as string[],
  muscles: [] as string[],
  dose,
  moveSeconds: 4,
};
const rule = {
  id: '01930000-0000-7000-8000-0000000000f1',
  factorId: 'disc-herniation',
  targetId: 'EX09-a',
  tier: 'caution',
  messageEn: 'Words.',
  messageTh: 'ถ้อยคำ',
  createdAt: now,
};
const mark = { byName: 'Demo Satit', at: now };

test.each<[string, string, (db: Db, ids: { clinicId: string; byId: string }) => Promise<unknown>]>([
  [
    'an exercise with an attribute that is no more',
    own.id,
    (db, { clinicId }) => db.ownExercise.create({ data: { ...own, clinicId, attributes: ['x'] } }),
  ],
  [
    'an exercise whose dose cannot be read',
    own.id,
    (db, { clinicId }) =>
      db.ownExercise.create({ data: { ...own, clinicId, dose: { ...dose, sets: 0 } } }),
  ],
  [
    'a rule about a factor that is no more',
    rule.id,
    (db, ids) => db.clinicRule.create({ data: { ...rule, ...ids, factorId: 'x' } }),
  ],
  [
    'a rule about an exercise that is no more',
    rule.id,
    (db, ids) => db.clinicRule.create({ data: { ...rule, ...ids, targetId: own.id } }),
  ],
  [
    'a tier that does not exist',
    rule.id,
    (db, ids) => db.clinicRule.create({ data: { ...rule, ...ids, tier: 'green' } }),
  ],
  [
    'a change of a rule that is no more',
    'R999',
    (db, ids) =>
      db.ruleChange.create({ data: { ...ids, ...mark, ruleId: 'R999', tier: 'note', reason } }),
  ],
  [
    'a loosening without a reason',
    'R020',
    (db, ids) =>
      db.ruleChange.create({ data: { ...ids, ...mark, ruleId: 'R020', tier: 'note', reason: '' } }),
  ],
  [
    'a change of a stop',
    'R001',
    (db, ids) =>
      db.ruleChange.create({ data: { ...ids, ...mark, ruleId: 'R001', tier: 'note', reason } }),
  ],
  [
    'a sign-off of a rule that is no more',
    'R999',
    (db, ids) =>
      db.ruleSignOff.create({ data: { ...ids, ...mark, ruleId: 'R999', contentHash: '' } }),
  ],
])('%s makes the check say that it is not checked', async (_name, id, spoil) => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const healthy = { ...slippedDisc, factors: [] };
  expect(await checkOf(db, actor.clinicId, 'EX09', healthy)).toMatchObject({ outcome: 'clear' });

  await spoil(db, { clinicId: actor.clinicId, byId: actor.userId });

  expect(await checkOf(db, actor.clinicId, 'EX09', healthy)).toMatchObject({
    outcome: 'not-checked',
    notChecked: [{ reason: 'clinic-rule-unreadable', id }],
  });
});
