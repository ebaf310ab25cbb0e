import { randomUUID } from 'node:crypto';
import { request as send } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import type { APIRequestContext } from '@playwright/test';
import { ACTIONS } from '@/tests/support/actions';
import { ROUTES, SOME_OWN_EXERCISE } from '@/tests/support/routes';
import { sentPicture } from '@/tests/support/sent-picture';
import { openAs } from './accounts';
import { callAction } from './call-action';
import { expect, readDemo, test } from './demo';
import { addPatient, issueFor } from './own-patient';

const NOBODY = '01930000-0000-7000-8000-00000000dead';

type Ids = Record<'id' | 'exercise' | 'hash', string>;

/** Nothing of the kind was ever there. */
const MISSING: Ids = { id: NOBODY, exercise: NOBODY, hash: '0'.repeat(64) };

const OF_SOMETHING = /\[(id|exercise|hash)\]/g;

const FLIGHT = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** The texts, numbers and words of a row for the scripts, but for those that name another row, as `"$L1c"` does. */
const SAID = /"(?:[^"\\]|\\.)*"|[^\s"[\]{},:]+/g;

/**
 * The page, and everything the rows for its scripts say, each once: how they are cut, numbered and ordered is settled
 * by what is ready first.
 */
function saidBy(html: string): string[] {
  const sent = [...html.matchAll(FLIGHT)].map(([, text = '""']) => JSON.parse(text) as string);
  const rows = sent.join('').replaceAll(/^[0-9a-f]+:/gm, '');
  const said = (rows.match(SAID) ?? []).filter((each) => !each.startsWith('"$'));
  return [html.replaceAll(FLIGHT, ''), ...[...new Set(said)].sort()];
}

/** What is answered, without the id that was asked for, the nonce and number of the answer, and the time of the session. */
async function seen(request: APIRequestContext, route: string, ids: Ids) {
  const address = route
    .replaceAll(OF_SOMETHING, (_blank, name: keyof Ids) => ids[name])
    .replace('[token]', readDemo().handoutUrl.split('/').at(-1) ?? '');
  const answer = await request.get(address);
  const { date: _date, ...headers } = answer.headers();
  const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none';
  const number = headers['x-request-id'] ?? 'none';
  const own = [nonce, number, ...Object.values(ids)];
  const common = (text: string) =>
    own
      .reduce((rest, each) => rest.replaceAll(each, ''), text)
      .replaceAll(/(leftMs[\\"]*:)\d+/g, '$1');
  const said = saidBy(common(await answer.text()));
  return JSON.stringify([answer.status(), common(JSON.stringify(headers)), said]);
}

async function pictureOf(request: APIRequestContext): Promise<string> {
  const answer = await request.post('/catalog/own/pictures', {
    headers: { Origin: readDemo().url, 'Sec-Fetch-Site': 'same-origin' },
    data: Buffer.from(await sentPicture('#338899')),
  });
  return ((await answer.json()) as { hash: string }).hash;
}

test('what is of another clinic is answered exactly as what does not exist', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const doctor = await openAs(browser, 'physiatrist');
  const patient = await addPatient(doctor.request);
  await issueFor(doctor.request, patient.id);
  const foreign: Ids = {
    id: patient.id,
    exercise: SOME_OWN_EXERCISE,
    hash: await pictureOf(doctor.request),
  };
  const routes = Object.keys(ROUTES).filter((route) => route.match(OF_SOMETHING));
  const actions = Object.entries(ACTIONS).filter(([, { args }]) =>
    [...JSON.stringify(args(patient.id)), ...formsOf(args(patient.id))]
      .join('')
      .includes(patient.id),
  );
  expect([routes.length > 9, actions.length > 15]).toEqual([true, true]);

  for (const person of ['other', 'other-administrator'] as const) {
    const { request } = await openAs(browser, person);
    for (const route of routes) {
      const [one, none] = [
        await seen(request, route, foreign),
        await seen(request, route, MISSING),
      ];
      expect.soft(one, `${person} ${route}`).toBe(none);
      expect.soft(one, `${person} ${route}`).toMatch(/^\[404,/);
      expect.soft(one, `${person} ${route}`).not.toContain(patient.name);
    }
    for (const [name, { args }] of actions) {
      const answers = [];
      for (const id of [patient.id, NOBODY]) {
        const {
          text: _text,
          requestId: _its,
          ...answer
        } = await callAction(request, name, {
          args: args(id),
          patientId: id,
        });
        answers.push(JSON.stringify(answer).replaceAll(id, 'the-id'));
      }
      expect.soft(answers[0], `${person} ${name}`).toBe(answers[1]);
    }
  }
  const still = await doctor.request.get(`/patients/${patient.id}`);
  expect(await still.text()).toContain(patient.name);
});

/** The texts of the forms among the arguments, which JSON leaves out. */
function formsOf(args: readonly unknown[]): string[] {
  return args.flatMap((each) => (each instanceof FormData ? [...each.values()].map(String) : []));
}

/** As it is written: `fetch` would tidy the address and refuses some methods. */
function ask(method: string, path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(readDemo().url);
  const headers = { 'X-Sent': SENT };
  return new Promise((resolve, reject) => {
    const asked = send({ hostname, port, method, path, headers }, async (answer) => {
      resolve({ status: answer.statusCode ?? 0, text: await readText(answer) });
    });
    asked.once('error', reject);
    asked.end();
  });
}

const SENT = 'what only the sender knows';

test('no folder, source or hidden file is served, and no method but those that are meant', async () => {
  for (const path of [
    '/.git/config',
    '/.env',
    '/.npmrc',
    '/package.json',
    '/prisma/schema.prisma',
    '/.khayap/e2e/demo.json',
    '/.next/BUILD_ID',
    '/_next/BUILD_ID',
    '/_next/server/middleware.js',
    '/_next/static',
    '/_next/static/',
    '/fonts',
    '/fonts/',
    '/figures/',
    '/../package.json',
    '/fonts/../../package.json',
    '/fonts/%2e%2e/%2e%2e/package.json',
    '/_next/static/..%2f..%2f..%2fpackage.json',
    '/_next/static/%5c..%5c..%5cpackage.json',
    '/handout.js.map',
    `/${randomUUID()}`,
  ]) {
    expect.soft([308, 400, 404], path).toContain((await ask('GET', path)).status);
  }
  for (const path of ['/api/live', '/api/v1/check', '/figures/none', '/h/none']) {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const { status } = await ask(method, path);
      expect.soft([400, 404, 405], `${method} ${path}`).toContain(status);
    }
    const { status, text } = await ask('TRACE', path);
    expect.soft([400, 404, 405], `TRACE ${path}`).toContain(status);
    expect.soft(text, `TRACE ${path}`).not.toContain(SENT);
  }
});
