import type { APIRequestContext, Browser } from '@playwright/test';
import { ACTIONS } from '@/tests/support/actions';
import { ROUTES, WRITES, type Write } from '@/tests/support/routes';
import { openAs, openVisitor, VISITORS } from './accounts';
import { addressOf } from './address-of';
import { type ActionAnswer, callAction } from './call-action';
import { readDemo } from './demo';
import { addPatient, issueFor } from './own-patient';

/** What each route answered to each visitor otherwise than the table says. */
export async function listWrongRoutes(browser: Browser): Promise<string[]> {
  const doctor = await openAs(browser, 'physiatrist');
  const { id: patient } = await addPatient(doctor.request);
  const wrong: string[] = [];
  for (const visitor of VISITORS) {
    const { request } = await openVisitor(browser, visitor);
    for (const [route, expected] of Object.entries(ROUTES)) {
      const answer = await request.get(addressOf(route, patient));
      const isSentAway = new URL(answer.url()).pathname === '/sign-in' && route !== '/sign-in';
      const got = isSentAway ? 'sign-in' : answer.status();
      if (got !== expected[visitor])
        wrong.push(`${visitor} ${route}: ${got}, not ${expected[visitor]}`);
    }
    for (const [route, { sent, expected }] of Object.entries(WRITES)) {
      const got = await write(request, addressOf(route, patient), sent);
      if (got !== expected[visitor])
        wrong.push(`${visitor} POST ${route}: ${got}, not ${expected[visitor]}`);
    }
  }
  return wrong;
}

/** @returns the status the answer names, or the number. */
async function write(request: APIRequestContext, address: string, sent: Write['sent']) {
  const answer = await request.post(address, {
    headers: { Origin: readDemo().url, 'Sec-Fetch-Site': 'same-origin' },
    maxRedirects: 0,
    ...('json' in sent ? { data: sent.json } : {}),
    ...('form' in sent ? { form: sent.form } : {}),
    ...('bytes' in sent ? { data: Buffer.from(sent.bytes) } : {}),
  });
  const isJson = answer.headers()['content-type']?.startsWith('application/json') ?? false;
  const body = isJson ? ((await answer.json()) as { status?: string }) : {};
  return body.status ?? answer.status();
}

/** What came of an action that returns nothing. */
const OUTCOMES: Record<string, (request: APIRequestContext, link: string) => Promise<string>> = {
  'app/(clinic)/patients/[id]/end-link.ts endLink': async (request, link) =>
    (await request.get(link)).status() === 410 ? 'link-ended' : 'link-lives',
  'app/choose-language.ts chooseLanguage': async (request) => {
    const { cookies } = await request.storageState();
    return cookies.some(({ name }) => name === 'khayap-language') ? 'language-kept' : 'nothing';
  },
  'app/choose-theme.ts chooseTheme': async (request) => {
    const { cookies } = await request.storageState();
    return cookies.some(({ name }) => name === 'khayap-theme') ? 'theme-kept' : 'nothing';
  },
};

function statusOf({ leadsTo, returned, httpStatus }: ActionAnswer): string {
  if (leadsTo !== null) return leadsTo;
  const status = (returned as { status?: string } | undefined)?.status;
  return status ?? String(httpStatus);
}

/** What each server action answered to each visitor otherwise than the table says. */
export async function listWrongActions(browser: Browser): Promise<string[]> {
  const doctor = await openAs(browser, 'physiatrist');
  const wrong: string[] = [];
  for (const visitor of VISITORS) {
    const { id: patientId } = await addPatient(doctor.request);
    const link = await issueFor(doctor.request, patientId);
    const { request } = await openVisitor(browser, visitor);
    for (const [name, { args, expected }] of Object.entries(ACTIONS)) {
      const answer = await callAction(request, name, { args: args(patientId), patientId });
      const outcome = answer.leadsTo === null ? OUTCOMES[name] : undefined;
      const got = outcome ? await outcome(request, link) : statusOf(answer);
      if (got !== expected[visitor])
        wrong.push(`${visitor} ${name}: ${got}, not ${expected[visitor]}`);
    }
  }
  return wrong;
}
