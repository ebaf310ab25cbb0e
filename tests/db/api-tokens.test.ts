import { expect, test } from 'vitest';
import {
  ApiTokenInput,
  createApiToken,
  findApiToken,
  listApiTokens,
  revokeApiToken,
  takeApiPoint,
} from '@/lib/db/api-tokens';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

const now = new Date('2026-11-24T03:00:00Z');
const name = 'Example hospital system';

async function clinicWithToken() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const made = await createApiToken(db, actor, { name });
  const token = made.status === 'created' ? made.token : '';
  const { id } = await db.apiToken.findFirstOrThrow();
  return { db, actor, token, id };
}

test('a token works until it is revoked, and the database does not hold it', async () => {
  const { db, actor, token, id } = await clinicWithToken();
  expect(await findApiToken(db, token)).toEqual({ id, clinicId: actor.clinicId });
  expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token);

  expect(await revokeApiToken(db, actor, { id, now })).toEqual({ status: 'revoked' });
  expect(await findApiToken(db, token)).toBeNull();
  expect(await findApiToken(db, 'khayap_guess')).toBeNull();
  expect(await revokeApiToken(db, actor, { id, now })).toEqual({ status: 'not-found' });
  expect(await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } })).toMatchObject([
    { action: 'api-token.created', actorId: actor.userId, subjectId: id },
    { action: 'api-token.revoked', actorId: actor.userId, subjectId: id },
  ]);
});

test('the list names every token and who made it, and carries none', async () => {
  const { db, actor, token, id } = await clinicWithToken();
  await createApiToken(db, actor, { name: 'Second' });
  await revokeApiToken(db, actor, { id, now });

  const listed = await listApiTokens(db, actor);

  expect(listed).toMatchObject({
    status: 'listed',
    tokens: [
      { name: 'Second', createdByName: actor.name, revokedAt: null },
      { id, name, createdByName: actor.name, revokedAt: now },
    ],
  });
  expect(JSON.stringify(listed)).not.toMatch(new RegExp(`${token}|tokenHash`));
});

test.each(['therapist', 'physiatrist'] as const)(
  'a %s sees, makes and revokes none',
  async (role) => {
    const { db, actor, token, id } = await clinicWithToken();
    const refused = { status: 'not-allowed' };
    const before = await db.auditEvent.count();

    expect(await listApiTokens(db, { ...actor, role })).toEqual(refused);
    expect(await createApiToken(db, { ...actor, role }, { name: 'Other' })).toEqual(refused);
    expect(await revokeApiToken(db, { ...actor, role }, { id, now })).toEqual(refused);
    // A session that still says administrator is not believed.
    await db.user.update({ where: { id: actor.userId }, data: { role } });
    expect(await createApiToken(db, actor, { name: 'Other' })).toEqual(refused);
    expect(await revokeApiToken(db, actor, { id, now })).toEqual(refused);

    expect(await findApiToken(db, token)).not.toBeNull();
    expect(await db.apiToken.count()).toBe(1);
    expect(await db.auditEvent.count()).toBe(before);
  },
);

test("another clinic's token looks exactly like none, and its name is free", async () => {
  const { db, token, id } = await clinicWithToken();
  const stranger = await clinicWith(db, 'administrator');
  for (const each of [id, '01930000-0000-7000-8000-00000000dead', 'no id']) {
    expect(await revokeApiToken(db, stranger, { id: each, now })).toEqual({ status: 'not-found' });
  }
  expect(await listApiTokens(db, stranger)).toEqual({ status: 'listed', tokens: [] });
  expect(await findApiToken(db, token)).not.toBeNull();
  expect(await createApiToken(db, stranger, { name })).toMatchObject({ status: 'created' });
});

test('of tokens with one name a single one lives, however it is written and however fast', async () => {
  const { db, actor, id } = await clinicWithToken();
  const taken = { status: 'name-taken' };
  expect(await createApiToken(db, actor, { name: name.toUpperCase() })).toEqual(taken);

  await revokeApiToken(db, actor, { id, now });
  const again = await Promise.all([1, 2].map(() => createApiToken(db, actor, { name })));
  expect(again.map(({ status }) => status).sort()).toEqual(['created', 'name-taken']);
});

test.each([
  ['nothing', ''],
  ['space', '   '],
  ['81 letters', 'x'.repeat(81)],
  ['a NUL', 'a\0b'],
])('%s is no name', (_what, wrong) => {
  expect(ApiTokenInput.safeParse({ name: wrong }).success).toBe(false);
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
