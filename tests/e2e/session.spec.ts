import type { Page } from '@playwright/test';
import { SESSION_WORDS as W } from '@/lib/handout/session-words';
import { expect, expectNoAxeViolations, test } from './demo';
import {
  answerQuestions,
  expectNoSidewaysScroll,
  openAsPatient,
  ownLink,
  smallLetters,
  smallTargets,
} from './patient-link';
import { LANGUAGES } from './words';

// Each page is looked through by axe in each of its states.
test.describe.configure({ timeout: 180_000 });

const go = (page: Page) => page.locator('[data-act=go]');
const act = (page: Page, name: string) => page.locator(`[data-act=${name}]`);
const status = (page: Page) => page.locator('main[data-guide]');
const shown = (page: Page) => page.locator('section[data-current]');
const questions = (page: Page) => page.locator('input[name=yes]');
const sent = (page: Page) => page.locator('[data-sending=sent]');
const spoken = (page: Page) => page.locator('[data-spoken]');

/** An exercise at its start, the questions behind it, and a clock the test turns. */
async function openSession(page: Page, link: string, language = 'en') {
  await page.clock.install();
  await page.goto(`${link}/session?lang=${language}`);
  await expect(status(page)).toHaveAttribute('data-status', 'ready');
}

async function expectGoodPage(page: Page) {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  expect(await smallTargets(page)).toEqual([]);
  expect(await smallLetters(page)).toEqual([]);
}

for (const { language, locale } of LANGUAGES) {
  test(`guided from the first question to the last face, in ${language}`, async ({
    browser,
    request,
  }) => {
    const link = await ownLink(request);
    const page = await openAsPatient(browser, { locale });
    await page.goto(`${link}/session?lang=${language}`);
    await expect(questions(page)).toHaveCount(8);
    await expectGoodPage(page);
    await page.getByRole('button', { name: W.noneOfThese[language] }).click();
    await expect(status(page)).toHaveAttribute('data-status', 'ready');
    await expectGoodPage(page);

    await page.clock.install();
    await go(page).click();
    await expect(spoken(page)).not.toBeEmpty();
    await expect(page.getByRole('timer')).toContainText(W.seconds[language]);
    await page.clock.runFor(10_000);
    await expect(page.locator('[data-count]')).toHaveText('1/3');
    await expectGoodPage(page);
    await go(page).click();
    await expect(status(page)).toHaveAttribute('data-status', 'paused');
    await expectGoodPage(page);

    for (const number of [2, 3]) {
      await act(page, 'done').click();
      await expect(shown(page)).toHaveId(`do-${number}`);
      await expect(shown(page).getByRole('heading').first()).toBeFocused();
    }
    await act(page, 'done').click();
    await expect(shown(page)).toHaveId('felt');
    await expectGoodPage(page);
    await page.getByRole('radio', { name: /^3, / }).check();
    await page.getByRole('textbox').fill('ดีขึ้น <b>');
    await page.getByRole('button', { name: W.saveAndFinish[language] }).click();
    await expect(page.getByRole('heading', { name: W.thankYou[language] }).last()).toBeFocused();
    await expectGoodPage(page);

    await page.reload();
    await expect(page.getByText(W.saidDone[language])).toHaveCount(3);
    await expect(page.locator('#felt textarea')).toHaveValue('ดีขึ้น <b>');
    await expect(page.locator('#felt input[value="3"]')).toBeChecked();
  });
}

test.describe('without a script', () => {
  test('questions, exercises, pain and the day are plain forms, and each leads to the next', async ({
    browser,
    request,
  }) => {
    const link = await ownLink(request);
    const page = await openAsPatient(browser, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(`${link}/session`);
    await page.getByRole('button', { name: W.noneOfThese.en }).click();
    await expect(page).toHaveURL(/\/session/);

    await expect(page.locator('section.exercise')).toHaveCount(3);
    await page.locator('#do-1').getByRole('button', { name: W.done.en, exact: true }).click();
    await expect(page).toHaveURL(/#after-EX01-b$/);
    await expect(page.locator('#do-1')).toContainText(W.saidDone.en);
    await page.locator('#do-1').getByRole('button', { name: W.skip.en }).click();
    await expect(page.locator('#do-1')).toContainText(W.saidSkipped.en);

    const second = page.locator('#do-2');
    await second.locator('summary').filter({ hasText: W.hurts.en }).click();
    await second.getByRole('radio', { name: /^7, / }).check();
    await second.getByRole('button', { name: W.tellAndPause.en }).click();
    await expect(second).toContainText(W.pausedUntilLooked.en);
    await expect(second.locator('form')).toHaveCount(0);

    await expect(page.locator('#finished')).toBeHidden();
    await page.locator('#felt').getByRole('radio', { name: /^4, / }).check();
    await page.locator('#felt').getByRole('button', { name: W.saveAndFinish.en }).click();
    await expect(page.locator('#finished')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test('one yes holds every exercise and says first what cannot wait', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  const page = await openAsPatient(browser);
  await page.goto(`${link}/session?lang=en`);
  await questions(page).first().check();
  await page.getByRole('button', { name: W.sendAnswers.en }).click();
  await expect(page.getByRole('heading', { name: W.doNotExercise.en })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText(/1669/);
  await expect(go(page)).toHaveCount(0);
  await expectGoodPage(page);
});

test('a yes without a connection holds at once, and goes to the clinic when there is one', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  const page = await openAsPatient(browser);
  await page.goto(`${link}/session?lang=en`);
  await page.context().setOffline(true);
  await questions(page).first().check();
  await page.getByRole('button', { name: W.sendAnswers.en }).click();
  await expect(page.getByRole('heading', { name: W.doNotExercise.en })).toBeVisible();
  await expect(page.getByText(W.savedHere.en)).toBeVisible();
  await page.context().setOffline(false);
  await expect(sent(page)).toBeVisible();
  await page.reload();
  await expect(page.locator('form')).toHaveCount(0);
});

test('a reload in the middle finds the place again, paused', async ({ browser, request }) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await openSession(page, link);
  await act(page, 'done').click();
  await go(page).click();
  await page.clock.runFor(60_000);
  const count = (await page.locator('[data-count]').textContent()) ?? '';
  await page.reload();
  await expect(status(page)).toHaveAttribute('data-status', 'paused');
  await expect(shown(page)).toHaveId('do-2');
  await expect(page.locator('[data-count]')).toHaveText(count);
  await go(page).click();
  await expect(status(page)).toHaveAttribute('data-status', 'running');
});

test('a phone that slept through an exercise asks whether it was done, and logs nothing by itself', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await openSession(page, link);
  await go(page).click();
  await page.clock.fastForward('01:00:00');
  await page.clock.runFor(500);
  await expect(status(page)).toHaveAttribute('data-status', 'complete');
  await expectGoodPage(page);
  await page.reload();
  await expect(page.getByText(W.saidDone.en)).toHaveCount(0);
  await go(page).click();
  await expect(shown(page)).toHaveId('do-2');
});

test('what is said without a connection waits on the phone and is sent once', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await openSession(page, link);
  await page.context().setOffline(true);
  await act(page, 'done').click();
  await expect(page.getByText(W.savedHere.en)).toBeVisible();
  await act(page, 'hurt').click();
  await page.getByRole('radio', { name: /^8, / }).check();
  await page.getByRole('button', { name: W.tellAndPause.en }).click();
  await expect(shown(page)).toContainText(W.notYetThere.en);
  await expect(status(page)).toHaveAttribute('data-status', 'blocked');

  const posts: string[] = [];
  page.on('request', (each) => {
    if (each.method() === 'POST') posts.push(each.url().split('/').at(-1) ?? '');
  });
  await page.context().setOffline(false);
  await expect(sent(page)).toBeVisible();
  await expect(shown(page).getByText(W.notYetThere.en)).toBeHidden();
  expect(posts.filter((each) => each !== 'opened')).toEqual(['log', 'hurts']);
  await page.reload();
  await expect(page.locator('#do-1')).toContainText(W.saidDone.en);
  await expect(page.locator('#do-2')).toContainText(W.pausedUntilLooked.en);
});

test('what hurts stops, and who takes it back goes on where it was', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await openSession(page, link);
  await go(page).click();
  await page.clock.runFor(8_000);
  await act(page, 'hurt').click();
  await expect(status(page)).toHaveAttribute('data-status', 'hurt');
  await expectGoodPage(page);
  await page.getByRole('button', { name: W.hurtsNoMore.en }).click();
  await expect(status(page)).toHaveAttribute('data-status', 'paused');
  await act(page, 'hurt').click();
  await page.getByRole('button', { name: W.tellAndPause.en }).click();
  await expect(status(page)).toHaveAttribute('data-status', 'blocked');
  await expect(shown(page)).toContainText(W.pausedUntilLooked.en);
  await expect(act(page, 'done')).toBeHidden();
  await expectGoodPage(page);
  await go(page).click();
  await expect(shown(page)).toHaveId('do-2');
});

test('a keyboard starts, pauses, goes on and finishes', async ({ browser, request }) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await openSession(page, link);
  // A key before the first picture of the page is lost; a second one would pause.
  await expect(async () => {
    if ((await status(page).getAttribute('data-status')) === 'ready') {
      await page.keyboard.press('Space');
    }
    await expect(status(page)).toHaveAttribute('data-status', 'running', { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveAttribute('data-status', 'paused');
  await act(page, 'done').focus();
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveId('do-2');
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveAttribute('data-status', 'running');
});

test('sound and large text stay as they were chosen', async ({ browser, request }) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser);
  await openSession(page, link);
  const sound = page.getByRole('button', { name: W.sound.en });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await sound.click();
  await page.getByText(W.largeText.en).click();
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('#large')).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');
  await expectNoSidewaysScroll(page);
  await go(page).click();
  await expectNoSidewaysScroll(page);
});

test('where less motion is wanted the picture stands still and the seconds still count', async ({
  browser,
  request,
}) => {
  const link = await ownLink(request);
  await answerQuestions(request, link);
  const page = await openAsPatient(browser, { reducedMotion: 'reduce' });
  await openSession(page, link);
  await go(page).click();
  await expect(shown(page).locator('svg.moving')).toBeHidden();
  await expect(shown(page).locator('svg.resting')).toBeVisible();
  await page.clock.runFor(1_500);
  await expect(page.locator('[data-seconds]')).toHaveText('2');
});
