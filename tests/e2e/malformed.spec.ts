import { CheckResult } from '@/lib/contraindications/finding';
import { actionRequest } from '@/tests/support/action-request';
import { ACTIONS } from '@/tests/support/actions';
import { draftOf } from '@/tests/support/draft-of';
import { callAction, sendAction } from './call-action';
import { enter, expect, readDemo, test } from './demo';
import { addPatient, ISSUE, issueRequest, SAVE_DRAFT, SAVE_PATIENT } from './own-patient';

const END_LINK = 'app/(clinic)/patients/[id]/end-link.ts endLink';
const OPEN_CLINIC = 'app/set-up/open-clinic.ts openClinic';

const REFUSED: Record<string, string> = {
  [SAVE_DRAFT]: 'malformed',
  [ISSUE]: 'malformed',
  [SAVE_PATIENT]: 'invalid',
};

test('an action says that it cannot read what is no request of ours', async ({ page }) => {
  await enter(page);
  const { id: patientId } = await addPatient(page.request);
  for (const [name, status] of Object.entries(REFUSED)) {
    const [good] = (ACTIONS[name]?.args(patientId) ?? []) as [Record<string, unknown>];
    const requests: unknown[] = [
      undefined,
      null,
      'text',
      7,
      [],
      {},
      { ...good, surprise: 1 },
      { ...good, patientId: 'not-an-id', edited: { id: 'not-an-id', version: 1 } },
    ];
    for (const request of requests) {
      const { returned } = await callAction(page.request, name, { args: [request], patientId });
      expect(returned, `${name} ${JSON.stringify(request)}`).toMatchObject({ status });
    }
    const { returned } = await callAction(page.request, name, { args: [], patientId });
    expect(returned, `${name} without arguments`).toMatchObject({ status });
  }
});

/** PostgreSQL keeps no NUL, and no half of a surrogate pair in JSON. */
const UNKEPT = ['a\u0000b', 'a\ud800b'];

test('text that no database keeps is refused, not tried', async ({ page }) => {
  await enter(page);
  const { id: patientId, hospitalNumber } = await addPatient(page.request);
  for (const text of UNKEPT) {
    const draft = { ...draftOf('EX09-a'), note: text };
    const [patient] = (ACTIONS[SAVE_PATIENT]?.args(patientId) ?? []) as [{ input: object }];
    const issue = { ...issueRequest(patientId, 1), issueKey: text };
    const calls: [string, unknown][] = [
      [SAVE_DRAFT, { patientId, content: draft, version: null }],
      [ISSUE, issue],
      [SAVE_PATIENT, { ...patient, input: { ...patient.input, name: text } }],
      [SAVE_PATIENT, { ...patient, input: { ...patient.input, hospitalNumber: text } }],
    ];
    for (const [name, request] of calls) {
      const { returned } = await callAction(page.request, name, { args: [request], patientId });
      expect
        .soft(returned, `${name} ${JSON.stringify(request)}`)
        .toMatchObject({ status: REFUSED[name] });
    }
    const list = await page.request.get('/patients', { params: { q: text } });
    expect.soft(list.status()).toBe(200);
    const csrf = await page.request.get('/api/auth/csrf');
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const signedIn = await page.request.post('/api/auth/callback/credentials', {
      headers: { Origin: readDemo().url },
      form: { email: `${text}@example.org`, password: text, csrfToken, json: 'true' },
    });
    expect.soft(signedIn.status()).toBe(401);
    expect.soft(await signedIn.text()).toContain('error=wrong-credentials');
  }
  await page.goto(`/patients/${patientId}`);
  await expect(page.getByText(hospitalNumber).first()).toBeVisible();
});

test('a form with fields missing, strange or sent as files changes nothing', async ({ page }) => {
  await enter(page);
  const { id: patientId } = await addPatient(page.request);
  const file = new File(['text'], 'text.txt', { type: 'text/plain' });
  for (const value of [null, 'not-an-id', 'a\u0000b', file]) {
    for (const [name, fields] of [
      [END_LINK, ['patientId']],
      [OPEN_CLINIC, ['token', 'email', 'password']],
      ['app/choose-language.ts chooseLanguage', ['language']],
    ] as const) {
      const form = new FormData();
      for (const field of fields) if (value !== null) form.set(field, value);
      const args = name === OPEN_CLINIC ? [null, form] : [form];
      const answer = await callAction(page.request, name, { args, patientId });
      expect(answer.httpStatus, `${name} ${value}`).toBe(200);
      if (name === OPEN_CLINIC) expect(answer.returned).toMatchObject({ status: 'wrong-token' });
    }
  }
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('khayap-language');
});

test('a body that is no call at all changes nothing, tells nothing and is no failure of the server', async ({
  page,
}) => {
  await enter(page);
  const { id: patientId } = await addPatient(page.request);
  for (const data of ['not json', '{', '["$F1"]', '', `["${'x'.repeat(1_100_000)}"]`]) {
    const answer = await sendAction(page.request, SAVE_DRAFT, { data, patientId });
    expect(answer.httpStatus).toBe(400);
    expect(answer.returned).toBeUndefined();
    expect(answer.text).toMatch(/^1:E\{"digest":"[0-9A-Z]{10}"\}$/m);
    expect(answer.text).not.toMatch(/json|limit|error/i);
  }
  const args = ACTIONS[SAVE_DRAFT]?.args(patientId) ?? [];
  const { returned } = await callAction(page.request, SAVE_DRAFT, { args, patientId });
  expect(returned).toEqual({ status: 'saved', version: 1 });
});

test('a form that cannot be read is refused, and the server has not failed', async ({
  request,
}) => {
  const { address, headers } = actionRequest('app/choose-language.ts chooseLanguage');
  const multipart = 'multipart/form-data; boundary=here';
  const part = (name: string, text: string) =>
    `--here\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
  const reference = `{"id":"${headers['Next-Action']}","bound":"$@9"}`;
  const sent: [string, string, Record<string, string>?][] = [
    ['no boundary', 'x', { 'Content-Type': 'multipart/form-data' }],
    ['no part', 'x'],
    ['a part that ends in the middle', part('x', 'y').slice(0, 20)],
    [
      'bound to what is not there',
      `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', reference)}--here--`,
    ],
    ['bound to no JSON', `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{')}--here--`],
    ['from elsewhere', `${part('x', 'y')}--here--`, { Origin: 'https://elsewhere.example' }],
  ];
  for (const [what, data, own] of sent) {
    for (const [how, call] of [
      ['a form', {}],
      ['a script', headers],
    ] as const) {
      const answer = await request.post(address, {
        headers: {
          'Content-Type': multipart,
          'Sec-Fetch-Site': 'same-origin',
          ...call,
          ...own,
        },
        data: Buffer.from(data),
      });
      expect.soft(answer.status(), `${what}, by ${how}`).toBe(400);
      expect.soft(await answer.text(), what).not.toMatch(/node_modules|boundary|JSON/);
    }
  }
});

test.describe('the check for machines', () => {
  const json = { 'content-type': 'application/json' };
  const authorization = () => `Bearer ${readDemo().apiToken}`;
  const slippedDisc = {
    patient: { age: 34, factors: [{ id: 'disc-herniation', status: 'present', weeksSince: 3 }] },
    exercises: [{ id: 'EX03' }],
  };

  test('answers in the shape of its contract, and names the article', async ({ request }) => {
    const answer = await request.post('/api/v1/check', {
      headers: { ...json, authorization: authorization() },
      data: slippedDisc,
    });
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toContain('no-store');
    const result = CheckResult.parse(await answer.json());
    expect(result.outcome).toBe('contraindicated');
    expect(result.targets).toMatchObject([{ id: 'EX03', outcome: 'contraindicated' }]);
    expect(result.targets[0]?.findings[0]).toMatchObject({
      tier: 'contraindicated',
      review: 'article',
      because: expect.arrayContaining([{ factor: 'disc-herniation' }]),
    });
  });

  test('refuses what it cannot read, in both languages', async ({ request }) => {
    const own = { ...json, authorization: authorization() };
    const wrong: [string, Record<string, string>, string | number[], number][] = [
      ['no token', json, '{}', 401],
      ['a wrong token', { ...json, authorization: 'Bearer wrong' }, '{}', 401],
      ['another scheme', { ...json, authorization: 'Basic YTpi' }, '{}', 401],
      ['another type', { ...own, 'content-type': 'text/plain' }, '{}', 415],
      ['not JSON', own, '{"patient":', 400],
      ['no body', own, '', 400],
      ['no UTF-8', own, [0x7b, 0xff, 0xfe, 0x7d], 400],
      ['null', own, 'null', 422],
      ['a list', own, '[]', 422],
      ['an unknown key', own, JSON.stringify({ ...slippedDisc, surprise: 1 }), 422],
      ['an own prototype', own, '{"patient":{},"__proto__":{}}', 422],
      ['too much', own, `"${'x'.repeat(70_000)}"`, 413],
      ['too deep', own, `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 422],
    ];
    for (const [what, headers, data, status] of wrong) {
      // As bytes: Playwright would write a text that is no JSON as a JSON text.
      const answer = await request.post('/api/v1/check', { headers, data: Buffer.from(data) });
      expect.soft(answer.status(), what).toBe(status);
      const { errors } = (await answer.json()) as { errors: { message: object }[] };
      expect.soft(errors[0]?.message, what).toEqual({
        en: expect.stringMatching(/\S/),
        th: expect.stringMatching(/\S/),
      });
    }
  });

  test('takes POST only, and no cookie in place of a token', async ({ page }) => {
    await enter(page);
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await page.request.fetch('/api/v1/check', {
        method,
        headers: { Origin: readDemo().url },
      });
      expect(answer.status(), method).toBe(405);
    }
    const answer = await page.request.post('/api/v1/check', {
      headers: { ...json, Origin: readDemo().url },
      data: slippedDisc,
    });
    expect(answer.status()).toBe(401);
  });
});
