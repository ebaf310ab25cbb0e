import type { APIRequestContext, Page } from '@playwright/test';
import { formOf } from '@/tests/support/actions';
import { answeredPatient, present } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import { openAs } from './accounts';
import { callAction } from './call-action';
import { enter, expect, test } from './demo';
import { addPatient, ISSUE, issueFor, issueRequest, SAVE_PATIENT, storeDraft } from './own-patient';
import { WORDS } from './words';

const END_LINK = 'app/(clinic)/patients/[id]/end-link.ts endLink';

/** Ruled out by a slipped disc, and one that is not. */
const PROGRAM = ['EX03-a', 'EX09-a'] as const;
const DISC = present('disc-herniation');

/** Pages and files of a patient who has a draft, and what the entry of each calls it. */
const SCREENS = {
  '': 'record',
  '/edit': 'edit',
  '/prescribe': 'prescribe',
  '/review': 'review',
  '/review/preview-page': 'preview',
  '/review/preview.pdf': 'preview',
  '/issued': 'issued',
  '/merge': 'merge',
  '/data': 'data',
  '/access': 'access',
} as const;

/** How often each is recorded of the patient, as an administrator gets it as a file. */
async function readAudit(administrator: APIRequestContext, patientId: string) {
  const answer = await administrator.get(`/audit/export?patient=${patientId}`);
  expect(answer.headers()['content-type']).toContain('text/csv');
  const lines = (await answer.text()).replaceAll('""', '"').split('\r\n');
  return (action: string, detail = '') =>
    lines.filter((line) => line.includes(`,${action},`) && line.includes(detail)).length;
}

const screenOf = (screen: string) => `"screen":"${screen}"`;

async function searchFor(page: Page, address: string, label: string, words: string) {
  await page.goto(address);
  const search = page.getByRole('searchbox', { name: label });
  await search.fill(words);
  await search.press('Enter');
  await page.waitForURL(/search=/);
}

/** A course that a changed history rules out, and a draft that keeps the exercise all the same. */
async function recalledCourse(request: APIRequestContext) {
  const patient = await addPatient(request, { factors: [] });
  const { id: patientId, name, hospitalNumber } = patient;
  const link = await issueFor(request, patientId, PROGRAM);
  const input = answeredPatient({ name, hospitalNumber, factors: [DISC] });
  const edited = { id: patientId, version: 1 };
  const { returned } = await callAction(request, SAVE_PATIENT, {
    args: [{ input, edited }],
    patientId,
  });
  expect(returned).toMatchObject({ status: 'saved' });
  return { ...patient, link };
}

function overriddenDraft() {
  const { entries, ...draft } = draftOf(...PROGRAM);
  const reason = { reason: 'benefit-outweighs-risk', note: 'Examined today.' } as const;
  const override = { ...reason, modifiedFrom: null, monitorOn: null };
  return {
    ...draft,
    entries: entries.map((entry) => (entry.variant === 'EX03-a' ? { ...entry, override } : entry)),
  };
}

test('every screen and act of a patient’s course leaves its own entry in the audit', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enter(page);
  const { request } = page;
  const { id: patientId, hospitalNumber, link } = await recalledCourse(request);
  const administrator = await openAs(browser, 'administrator');
  const before = await readAudit(administrator.request, patientId);
  const version = await storeDraft(request, patientId, overriddenDraft());

  for (const path of Object.keys(SCREENS)) {
    const answer = await request.get(`/patients/${patientId}${path}`);
    expect(answer.status(), path).toBe(200);
  }
  const looked = await readAudit(administrator.request, patientId);
  const screens = Object.values(SCREENS);
  const countSeen = (screen: string) => {
    const detail = screenOf(screen);
    return looked('patient.viewed', detail) - before('patient.viewed', detail);
  };
  expect(screens.map((screen) => [screen, countSeen(screen)])).toEqual(
    screens.map((screen) => [screen, screens.filter((each) => each === screen).length]),
  );

  await request.get('/recalls');
  await request.get('/patients?sort=changed');
  await request.post('/find', {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    data: { query: hospitalNumber },
  });
  await searchFor(page, '/patients', WORDS.en.patients.list.search, hospitalNumber);
  const other = await addPatient(request);
  const { label } = WORDS.en.merge.find;
  await searchFor(page, `/patients/${other.id}/merge`, label, hospitalNumber);

  const { returned } = await callAction(request, ISSUE, {
    args: [issueRequest(patientId, version)],
    patientId,
  });
  expect(returned).toMatchObject({ status: 'issued' });
  const opened = await (await browser.newContext()).request.post(`${link}/opened`, {
    headers: { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    form: {},
  });
  expect(opened.status()).toBe(200);
  await callAction(request, END_LINK, { args: [formOf({ patientId })], patientId });
  await administrator.request.get('/audit');

  const after = await readAudit(administrator.request, patientId);
  const added = (action: string, detail = '') => after(action, detail) - before(action, detail);
  const lists = ['recalls', 'patients', 'audit'].map((list) =>
    added('patients.listed', `"list":"${list}"`),
  );
  expect(lists.map((count) => count > 0)).toEqual([true, true, true]);
  const once = {
    'draft.saved': 1,
    'finding.shown': 1,
    'finding.overridden': 1,
    'prescription.issued': 1,
    'link.opened': 1,
    'link.revoked': 1,
    'patients.searched': 3,
  };
  const counted = Object.keys(once).map((action) => [action, added(action)]);
  expect(Object.fromEntries(counted)).toEqual(once);
  expect(before('recall.opened')).toBe(1);
});
