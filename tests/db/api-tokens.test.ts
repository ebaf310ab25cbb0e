import { expect, test } from 'vitest';
import { createApiToken, findApiToken, revokeApiToken, takeApiPoint } from '@/lib/db/api-tokens';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

test('a token works until it is revoked, and the database does not hold it', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const token = await createApiToken(db, actor, 'Example hospital system');

  const found = await findApiToken(db, token);
  expect(found).toMatchObject({ clinicId: actor.clinicId });
  expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token);

  const stranger = await clinicWith(db, 'administrator');
  expect(await revokeApiToken(db, stranger, found?.id ?? '')).toBe(false);
  expect(await revokeApiToken(db, actor, found?.id ?? '')).toBe(true);
  expect(await findApiToken(db, token)).toBeNull();
  expect(await findApiToken(db, 'khayap_guess')).toBeNull();
});

test('the request after the six hundredth of a minute waits', async () => {
  const db = await emptyDatabase();
  const id = 'token-a';
  await takeApiPoint(db, id);
  await db.rateLimiterFlexible.updateMany({ data: { points: 599 } });

  expect(await takeApiPoint(db, id)).toEqual({ allowed: true });
  const refused = await takeApiPoint(db, id);
  expect(refused).toMatchObject({ allowed: false });
  expect(await takeApiPoint(db, 'token-b')).toEqual({ allowed: true });
});

test('a database that does not answer lets nobody through', async () => {
  const db = await emptyDatabase();
  await db.$executeRaw`DROP TABLE "RateLimiterFlexible"`;
  await expect(takeApiPoint(db, 'token-a')).rejects.toThrow();
});
