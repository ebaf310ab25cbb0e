import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { ACTIONS, formOf, invitedPerson } from '@/tests/support/actions';
import { WRITES, type Write } from '@/tests/support/routes';
import { openAs, openInvited } from './accounts';
import { addressOf } from './address-of';
import { callAction } from './call-action';
import { expect, readDemo, test } from './demo';
import { addPatient } from './own-patient';
import { linesSoFar } from './read-log';

/** A word that nobody types otherwise; where an address stood, an address. */
const canary = (before = '') =>
  `canary-${randomUUID().slice(0, 12)}${before.includes('@') ? '@clinic.example' : ''}`;

/** The same with other texts, in the order in which they stand. */
function replaceTexts(value: unknown, put: (text: string) => string): unknown {
  if (typeof value === 'string') return put(value);
  if (value instanceof FormData) {
    return formOf(Object.fromEntries([...value].map(([name, text]) => [name, put(String(text))])));
  }
  if (Array.isArray(value)) return value.map((each) => replaceTexts(each, put));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [name, replaceTexts(each, put)]);
  return Object.fromEntries(fields);
}

/** Most, for the history of a patient says the same of every group. */
const MOST_PLACES = 6;

/** All texts at once, which is soon refused, and each alone among good ones, which comes further. */
function variantsOf<Value>(value: Value): Value[] {
  let texts = 0;
  const all = replaceTexts(value, (text) => {
    texts += 1;
    return canary(text);
  });
  const alone = Array.from({ length: Math.min(texts, MOST_PLACES) }, (_, chosen) => {
    let place = -1;
    return replaceTexts(value, (text) => {
      place += 1;
      return place === chosen ? canary(text) : text;
    });
  });
  return (texts === 0 ? [] : [all, ...alone]) as Value[];
}

async function callEveryAction(request: APIRequestContext, patientId: string): Promise<number> {
  let calls = 0;
  for (const [name, { args }] of Object.entries(ACTIONS)) {
    const variants = variantsOf(args(patientId));
    const answers = variants.map((each) => callAction(request, name, { args: each, patientId }));
    for (const { httpStatus } of await Promise.all(answers)) {
      expect.soft(httpStatus, name).toBeLessThan(500);
    }
    calls += variants.length;
  }
  return calls;
}

async function writeToEveryRoute(request: APIRequestContext, patientId: string): Promise<void> {
  for (const [route, { sent }] of Object.entries(WRITES)) {
    const address = addressOf(route, patientId).replace(/\[(?:act|code)\]/, canary());
    for (const each of [withMore(sent), ...variantsOf(sent)]) {
      const answer = await request.post(address, {
        headers: { Origin: readDemo().url, 'Sec-Fetch-Site': 'same-origin' },
        maxRedirects: 0,
        ...('json' in each ? { data: each.json } : {}),
        ...('form' in each ? { form: each.form } : {}),
        ...('bytes' in each ? { data: Buffer.from(each.bytes) } : {}),
      });
      expect.soft(answer.status(), route).toBeLessThan(500);
    }
  }
}

/** With a field of which nobody knows, in name and in content. */
function withMore(sent: Write['sent']): Write['sent'] {
  if ('bytes' in sent) return { bytes: `${sent.bytes} ${canary()}` };
  const more = { [canary()]: canary() };
  return 'form' in sent
    ? { form: { ...sent.form, ...more } }
    : { json: { ...(sent.json as object), ...more } };
}

for (const role of ['administrator', 'physiatrist']) {
  test(`no text that is given to an action or a route as ${role} reaches the log`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const administrator = await openAs(browser, 'administrator');
    const person = { ...invitedPerson(), role, licence: 'TEST-1' };
    const { context } = await openInvited(browser, administrator, person);
    const { request } = context;
    const { id: patientId } = await addPatient(request);
    expect(await callEveryAction(request, patientId)).toBeGreaterThan(100);
    await writeToEveryRoute(request, patientId);

    const last = await request.get('/nowhere');
    const requestId = last.headers()['x-request-id'];
    await expect
      .poll(() => linesSoFar().filter((line) => line.requestId === requestId).length)
      .toBeGreaterThan(0);
    const telling = linesSoFar().filter((line) => JSON.stringify(line).includes('canary-'));
    expect(telling).toEqual([]);
  });
}
