import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, expect, test } from 'vitest';
import { GET as ready } from '@/app/api/ready/route';
import { POST } from '@/app/api/v1/check/route';
import { createApiToken } from '@/lib/db/api-tokens';
import { db } from '@/lib/db/client';
import { clinicWith } from '@/tests/support/database';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-route-`);

let token = '';
beforeAll(async () => {
  const database = await db();
  const administrator = await clinicWith(database, 'administrator');
  const made = await createApiToken(database, administrator, { name: 'Example' });
  token = made.status === 'created' ? made.token : '';
});

const slippedDisc = {
  patient: { age: 34, factors: [{ id: 'disc-herniation', status: 'present', weeksSince: 3 }] },
  exercises: [{ id: 'EX03' }],
};

function ask(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return POST(
    new Request('http://127.0.0.1/api/v1/check', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

test('exercise 3 with a slipped disc is contraindicated, and the article is named', async () => {
  const response = await ask(slippedDisc);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await response.json()).toMatchObject({
    outcome: 'contraindicated',
    targets: [
      {
        id: 'EX03',
        variant: 'EX03-a',
        outcome: 'contraindicated',
        findings: [{ kind: 'contraindication', review: 'article', sources: [{ id: 'SEED' }] }],
      },
    ],
  });
});

test('a patient of whom nothing is known is never clear', async () => {
  const response = await ask({ patient: {}, exercises: [{ id: 'EX09' }] });
  const answer = await response.json();
  expect(answer.targets[0].outcome).toBe('not-checked');
  expect(answer.notChecked).not.toEqual([]);
});

test.each([
  ['no token', slippedDisc, { authorization: '' }, 401],
  ['a wrong token', slippedDisc, { authorization: 'Bearer khayap_guess' }, 401],
  ['another media type', slippedDisc, { 'content-type': 'text/plain' }, 415],
  ['more than 64 kB', { filler: 'x'.repeat(70_000) }, {}, 413],
  ['broken JSON', '{"patient":', {}, 400],
  ['an unknown exercise', { patient: {}, exercises: [{ id: 'EX99' }] }, {}, 422],
  ['an unknown key', { patient: { agee: 3 } }, {}, 422],
])('%s is refused in both languages', async (_name, body, headers, status) => {
  const response = await ask(body, headers as Record<string, string>);
  expect(response.status).toBe(status);
  const { errors } = await response.json();
  expect(errors[0].message.en).not.toBe('');
  expect(errors[0].message.th).not.toBe('');
});

test('the service is ready once its database answers', async () => {
  expect((await ready()).status).toBe(200);
});
