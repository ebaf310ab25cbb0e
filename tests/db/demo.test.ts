import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { assessPatient } from '@/lib/contraindications/assess';
import { findApiToken } from '@/lib/db/api-tokens';
import { findHandoutByToken } from '@/lib/db/handouts';
import { factsOf } from '@/lib/patient/facts-of';
import { loadDemo } from '@/prisma/demo';
import { demoPatients } from '@/prisma/demo-patients';
import { emptyDatabase } from '@/tests/support/database';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-demo-`);

const today = '2026-11-24';
const now = new Date('2026-11-24T03:00:00Z');

test('the demonstration works, and loading it again changes nothing and answers the same', async () => {
  const db = await emptyDatabase();
  const first = await loadDemo(db, today);
  const again = await loadDemo(db, today);

  expect(again).toEqual({ ...first, apiToken: expect.any(String) });
  expect(await db.patient.count()).toBe(6);
  expect(await db.prescriptionVersion.count()).toBe(2);
  expect(await findApiToken(db, again.apiToken)).not.toBeNull();
  expect(await findHandoutByToken(db, first.handoutToken, now)).toMatchObject({
    status: 'current',
  });
  expect(await signIn(db, { ...first, address: '127.0.0.1' }, now)).toMatchObject({
    status: 'signed-in',
  });
});

test('no demonstration history contradicts itself or leaves a question open', () => {
  const wrong = Object.values(demoPatients(today)).flatMap((patient) => {
    const { program, notChecked } = assessPatient(factsOf(patient, today), today);
    const kinds = program.map(({ kind }) => kind).filter((kind) => kind === 'contradiction');
    return [...kinds, ...notChecked.map(({ id }) => id)].map((what) => [patient.name, what]);
  });
  expect(wrong).toEqual([]);
});
