import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { SESSION_WORDS as W } from '@/lib/handout/session-words';
import { WORDS as HANDOUT_WORDS } from '@/lib/handout/words';
import { callAction } from './call-action';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { answerQuestions, openAsPatient, ownLink } from './patient-link';

const keep = (page: Page) => page.getByRole('button', { name: W.keep.en });

/** All that the browser stores for the site, as text. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: workers.map(({ scope }) => scope),
      cookies: document.cookie,
    });
  });
}

async function keepOnPhone(page: Page, link: string) {
  await page.goto(`${link}/session?lang=en`);
  await keep(page).click();
  await expect(page.getByText(W.keptHere.en)).toBeVisible({ timeout: 30_000 });
}

test('nothing of the link is stored before the patient asks for it', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await page.goto(`${link}/session?lang=en`);
  await page.locator('[data-act=go]').click();
  await page.context().setOffline(true);
  await page.locator('[data-act=done]').click();
  await expect(page.getByText(W.savedHere.en)).toBeVisible();
  const token = link.split('/').at(-1) ?? '';
  expect(token.length).toBeGreaterThan(20);
  expect(await stored(page)).not.toContain(token);
});

test('a kept copy opens without a connection in both languages, says how old it is, and goes when it is told to', async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await keepOnPhone(page, link);

  await page.context().setOffline(true);
  await page.goto(link);
  await expect(page.locator('article').first()).toBeVisible();
  for (const language of ['en', 'th'] as const) {
    await page.goto(`${link}/session?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByText(W.keptCopyFrom[language])).toBeVisible();
    await expect(page.locator('main')).toHaveAttribute('data-status', 'ready');
  }
  await page.goto(`${link}/session?lang=en`);
  await page.locator('[data-act=done]').click();
  await expect(page.getByText(W.savedHere.en)).toBeVisible();

  // What waits goes as soon as there is a connection, before anybody loads the page anew.
  await page.context().setOffline(false);
  await expect(page.locator('[data-sending=sent]')).toBeVisible();
  await page.reload();
  await expect(page.getByText(W.keptCopyFrom.en)).toBeHidden();
  await expect(page.locator('#do-1')).toContainText(W.saidDone.en);
  await page.getByRole('button', { name: W.removeKept.en }).click();
  await expect(keep(page)).toBeVisible();
  expect(await stored(page)).not.toContain(link.split('/').at(-1));
});

test('what hurt stays paused in a copy that was kept before', async ({ browser, request }) => {
  test.setTimeout(120_000);
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await keepOnPhone(page, link);
  await page.locator('[data-act=hurt]').click();
  await page.getByRole('button', { name: W.tellAndPause.en }).click();
  await expect(page.locator('[data-sending=sent]')).toBeVisible();
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(W.keptCopyFrom.en)).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-status', 'blocked');
});

/** The kept copy of a link of its own, and how the clinic ends that. */
async function keptLink(browser: Browser, request: APIRequestContext) {
  await enter({ request });
  const { id } = await addPatient(request);
  const link = await issueFor(request, id);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await keepOnPhone(page, link);
  const end = () => {
    const form = new FormData();
    form.set('patientId', id);
    const ended = { args: [form], patientId: id };
    return callAction(request, 'app/(clinic)/patients/[id]/end-link.ts endLink', ended);
  };
  return { page, link, end };
}

test('a link that the clinic ended leaves no copy on the phone', async ({ browser, request }) => {
  test.setTimeout(120_000);
  const { page, link, end } = await keptLink(browser, request);
  await page.locator('[data-act=go]').click();

  await end();
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(410);
  await expect.poll(() => stored(page)).not.toMatch(/handout |"workers":\["/);
  expect(await stored(page)).not.toContain(link.split('/').at(-1));
  expect(await stored(page)).not.toContain(':place');
});

test('a report that never left the phone is said, once its link has ended', async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const { page, end } = await keptLink(browser, request);
  await page.context().setOffline(true);
  await page.locator('[data-act=hurt]').click();
  await page.getByRole('button', { name: W.tellAndPause.en }).click();
  await expect(page.locator('[data-sending=waiting]')).toBeVisible();

  await end();
  await page.context().setOffline(false);
  // The queue is sent by itself, and finds that the link has ended.
  for (const language of ['th', 'en'] as const) {
    await expect(page.getByText(HANDOUT_WORDS.neverSent[language])).toBeVisible();
  }
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(page.getByText(HANDOUT_WORDS.neverSent.th)).toBeVisible();
  const kept = await stored(page);
  expect(kept).toContain(':unsent');
  expect(kept).not.toMatch(/:queue|:reports|:place|handout /);
});
