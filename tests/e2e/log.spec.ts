import { randomUUID } from 'node:crypto';
import { accountOf, openAs } from './accounts';
import { callAction } from './call-action';
import { enter, expect, readDemo, test } from './demo';
import { addPatient, ISSUE, issueFor, issueRequest } from './own-patient';
import { linesSoFar } from './read-log';

/** Words that nobody types otherwise; none of them may stand in the log. */
const canary = (where: string) => `canary-${where}-${randomUUID()}`;

const ANSWERED = { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' };

test('nothing that people type, and no link, reaches the log', async ({ request, browser }) => {
  const secrets: string[] = [];
  const secret = (where: string) => {
    const word = canary(where);
    secrets.push(word);
    return word;
  };
  const { request: stranger } = await browser.newContext();
  const csrf = await (await stranger.get('/api/auth/csrf')).json();
  await stranger.post('/api/auth/callback/credentials', {
    headers: { Origin: readDemo().url },
    form: {
      ...csrf,
      email: `${secret('email')}@clinic.example`,
      password: secret('password'),
      code: secret('code').slice(0, 40),
      json: 'true',
    },
  });
  await stranger.get(`/sign-in?next=/patients/${secret('query')}`);
  await stranger.get(`/${secret('path')}`);
  await stranger.get(`/h/${secret('token')}`, { headers: { cookie: `a=${secret('cookie')}` } });
  await stranger.post(`/d/${secret('short')}`, {
    headers: ANSWERED,
    form: { day: secret('day'), month: '1', year: '2541' },
  });
  await stranger.post('/api/v1/check', {
    headers: { authorization: `Bearer ${secret('bearer')}`, 'user-agent': secret('agent') },
    data: { patient: secret('body') },
  });

  await enter({ request });
  const { id, hospitalNumber } = await addPatient(request, { name: secret('name') });
  const link = await issueFor(request, id);
  const token = link.split('/').at(-1) ?? '';
  secrets.push(hospitalNumber, token);
  await request.post('/find', { headers: ANSWERED, data: { query: secret('search') } });
  await request.get(`/patients?query=${secret('list')}`);
  await callAction(request, 'app/(clinic)/patients/save-patient.ts savePatient', {
    args: [{ input: secret('malformed'), edited: null }],
    patientId: id,
  });
  const tell = async (act: string, form: Record<string, string>) =>
    (await request.post(`/h/${token}/${act}`, { headers: ANSWERED, form })).status();
  const report = { reportKey: randomUUID(), variant: 'EX09-a', pain: '7', note: secret('hurts') };
  expect(await tell('hurts', report)).toBe(200);
  expect(await tell('day', { pain: '3', note: secret('day-note') })).toBe(200);
  expect(await tell('gate', { day: secret('gate'), month: '1', year: '2541' })).toBe(422);
  expect(await tell(secret('act'), { reportKey: secret('key') })).toBe(404);
  await request.post('/api/v1/check', {
    headers: { authorization: `Bearer ${readDemo().apiToken}` },
    data: { patient: { [secret('unknown-key')]: secret('value') } },
  });
  await request.get(`/h/${token}/handout.pdf?lang=${secret('print')}`);

  // A line is written once its answer has left.
  const said = () => JSON.stringify(linesSoFar());
  await expect.poll(said).toContain('/h/[token]/handout.pdf');
  const lines = said();
  const { email, password, apiToken, handoutUrl } = readDemo();
  secrets.push(password, apiToken, handoutUrl.split('/').at(-1) ?? '');
  expect([...secrets, email, 'canary-'].filter((each) => lines.includes(each))).toEqual([]);
});

test('a refused sign-in is logged: why, from where and for which account, which is not named', async ({
  browser,
}) => {
  const { request } = await browser.newContext();
  const email = `${randomUUID()}@clinic.example`;
  const csrf = await (await request.get('/api/auth/csrf')).json();
  const refused = await request.post('/api/auth/callback/credentials', {
    headers: { Origin: readDemo().url },
    form: { ...csrf, email, password: 'wrong', json: 'true' },
  });
  const requestId = refused.headers()['x-request-id'];
  await enter({ request }, accountOf('physiatrist2'));
  const refusal = () =>
    linesSoFar().find((each) => each.requestId === requestId && each.event !== 'request.answered');
  await expect.poll(refusal).toMatchObject({
    event: 'sign-in.refused',
    outcome: 'wrong-credentials',
    networkAddress: '127.0.0.1',
  });
  expect(refusal()?.account).toMatch(/^[0-9a-f]{12}$/);
  await expect
    .poll(() => linesSoFar().filter(({ event }) => event === 'sign-in.accepted'))
    .not.toEqual([]);
});

test('the number on a page that is not there is the number of its answer and of its line', async ({
  browser,
}) => {
  const page = await (await openAs(browser, 'physiatrist2')).newPage();
  const answer = await page.goto('/nowhere');
  const id = answer?.headers()['x-request-id'] ?? '';
  await expect(page.getByText(`Reference: ${id}`)).toBeVisible();
  await expect
    .poll(() => linesSoFar().filter(({ requestId }) => requestId === id))
    .toMatchObject([{ event: 'request.answered', route: 'unknown', status: 404, method: 'GET' }]);
});

test('who is refused what is a line with the number of their account; a stranger has none', async ({
  browser,
}) => {
  const { request } = await openAs(browser, 'therapist');
  const page = await request.get('/audit');
  expect(page.status()).toBe(404);
  const { id } = await addPatient(request);
  const issued = await callAction(request, ISSUE, { args: [issueRequest(id, 1)], patientId: id });
  expect(issued.returned).toMatchObject({ status: 'not-allowed' });
  const { request: stranger } = await browser.newContext();
  const asked = await stranger.get('/audit', { maxRedirects: 0 });

  const linesOf = (requestId = '') => linesSoFar().filter((line) => line.requestId === requestId);
  await expect.poll(() => linesOf(asked.headers()['x-request-id'])).not.toEqual([]);
  const user = expect.stringMatching(/^[0-9a-f-]{36}$/);
  const ofPage = linesOf(page.headers()['x-request-id']);
  expect(ofPage).toMatchObject([
    { event: 'act.refused', user, role: 'therapist' },
    { event: 'request.answered', user, route: '/audit', status: 404 },
  ]);
  const refused = linesSoFar().filter((line) => line.event === 'act.refused');
  expect(refused.filter((line) => line.user === ofPage[0]?.user).length).toBeGreaterThan(1);
  const [ofStranger, ...others] = linesOf(asked.headers()['x-request-id']);
  expect(others).toEqual([]);
  expect(ofStranger).toMatchObject({ event: 'request.answered', route: '/audit', status: 307 });
  expect(ofStranger).not.toHaveProperty('user');
});

test('an argument that no form sends is a line with its faults, of who sent it', async ({
  browser,
}) => {
  const { request } = await openAs(browser, 'physiatrist2');
  const { id } = await addPatient(request);
  const args = [{ ...issueRequest(id, 1), isAdministrator: true }];

  const { requestId } = await callAction(request, ISSUE, { args, patientId: id });

  const ofAct = () => linesSoFar().filter((line) => line.requestId === requestId);
  await expect.poll(ofAct).toMatchObject([
    { event: 'act.unreadable', faults: ['unrecognized_keys'] },
    {
      event: 'request.answered',
      user: expect.stringMatching(/^[0-9a-f-]{36}$/),
      route: '/patients/[id]/review',
    },
  ]);
  expect(JSON.stringify(ofAct())).not.toContain('isAdministrator');
});
