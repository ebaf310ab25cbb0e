import { expect, test } from 'vitest';
import { isSetUp, prepareSetUp, setUpFirstAdministrator } from '@/lib/db/set-up';
import { emptyDatabase } from '@/tests/support/database';

const now = new Date('2026-11-24T03:00:00Z');
const input = (token: string | null) => ({
  token: token ?? '',
  clinicName: { en: 'Example Clinic', th: 'คลินิกตัวอย่าง' },
  phone: '02-000-0000',
  title: '',
  name: 'Kanya Example',
  email: 'kanya@clinic.example',
  language: 'th' as const,
  passwordHash: 'hash',
});

test('the set-up address makes one administrator, once', async () => {
  const db = await emptyDatabase();
  const token = await prepareSetUp(db, now);
  expect(await isSetUp(db)).toBe(false);

  const answers = await Promise.all(
    [1, 2, 3].map((number) =>
      setUpFirstAdministrator(db, { ...input(token), email: `${number}@clinic.example` }, now),
    ),
  );

  expect(answers.filter(({ status }) => status === 'done')).toHaveLength(1);
  expect(await db.user.findMany()).toMatchObject([{ role: 'administrator' }]);
  expect(await db.auditEvent.count({ where: { action: 'clinic.set-up' } })).toBe(1);
  expect(await prepareSetUp(db, now)).toBeNull();
});

test('a guessed, an outdated and a replaced token make nobody', async () => {
  const db = await emptyDatabase();
  const first = await prepareSetUp(db, now);
  const second = await prepareSetUp(db, now);
  const tomorrow = new Date('2026-11-25T03:00:01Z');

  const answers = [
    await setUpFirstAdministrator(db, input('guess'), now),
    await setUpFirstAdministrator(db, input(first), now),
    await setUpFirstAdministrator(db, input(second), tomorrow),
  ];

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['wrong-token']));
  expect(await isSetUp(db)).toBe(false);
});
