import type { Page } from '@playwright/test';
import { openAs } from './accounts';
import { callAction } from './call-action';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { fillIn, LANGUAGES, WORDS } from './words';

/** Judged by nobody in the demonstration; the journey takes back what it said. */
const FIGURE = 'EX07-b';
const NAME = 'On the back with a strap, back flat';
const NOTE = 'The strap should lie round the middle of the foot.';
const words = WORDS.en.catalog;
const { act } = words;

const judgement = (page: Page) => page.getByRole('region', { name: act.title });
const press = (page: Page, name: string) => judgement(page).getByRole('button', { name }).click();
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** Where the moving paths of the shown picture stand at this moment; empty = a still picture. */
const poseOf = (page: Page) =>
  page
    .getByRole('figure')
    .filter({ hasText: words.figure.movement })
    .locator('svg:visible')
    .first()
    .evaluate((svg) =>
      [...svg.querySelectorAll('path:has(animate)')]
        .map((path) => (path as SVGPathElement).getBBox().y.toFixed(2))
        .join('|'),
    );

/** A picture without movement, or one whose clock stands. */
async function expectStill(page: Page) {
  const shown = page
    .getByRole('figure')
    .filter({ hasText: words.figure.movement })
    .locator('svg:visible')
    .first();
  await expect
    .poll(() =>
      shown.evaluate(
        (svg: SVGSVGElement) => svg.querySelector('animate') === null || svg.animationsPaused(),
      ),
    )
    .toBe(true);
}

/** Poses of the moving picture itself: the still one it takes the place of has other shapes. */
async function expectMoving(page: Page) {
  await expect.poll(() => poseOf(page)).toContain('|');
  const pose = await poseOf(page);
  await expect.poll(() => poseOf(page)).not.toBe(pose);
}

const toggle = (page: Page, what: 'play' | 'stop') =>
  page.getByRole('button', { name: `${words.figure[what]} ${words.figure.playMovement}` }).click();

test('a physiatrist finds a figure, watches it move, signs it off and walks on', async ({
  page,
}) => {
  await enter(page);
  await page.goto('/patients');
  await page.getByRole('link', { name: WORDS.en.common.navigation.catalog }).click();
  await expect(titleOf(page)).toHaveText(words.title);
  await page.getByRole('searchbox').fill('strap ขาด้านหลัง');
  await page.getByRole('link', { name: new RegExp(FIGURE) }).press('Enter');
  await expect(titleOf(page)).toHaveText(NAME);
  await expect(titleOf(page)).toBeFocused();
  await expect(page).toHaveURL(`/catalog/${FIGURE}`);

  await expectStill(page);
  await toggle(page, 'play');
  await expectMoving(page);
  await toggle(page, 'stop');
  await expectStill(page);

  await expect(judgement(page)).toContainText(act.open);
  await press(page, act.signOff);
  await expect(judgement(page)).toContainText(/Signed off by Dr Satit Example/);
  await expect(judgement(page).getByRole('link', { name: /^Next: EX07-c/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/catalog/EX07-c');
  await expect(titleOf(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(titleOf(page)).toHaveText(NAME);

  await press(page, act.again);
  await press(page, act.doubt);
  await expect(judgement(page).getByRole('alert')).toContainText(words.problem['note-required']);
  await judgement(page).getByLabel(act.note).fill(NOTE);
  await page.keyboard.press('ArrowRight');
  await press(page, act.doubt);
  await expect(judgement(page)).toContainText(/Dr Satit Example has a doubt/);
  await expect(judgement(page)).toContainText(NOTE);

  await page.keyboard.press('Escape');
  await expect(titleOf(page)).toHaveText(words.title);
  const card = page.getByRole('link', { name: new RegExp(FIGURE) });
  await expect(card).toBeFocused();
  await expect(card).toContainText(words.state.doubted);
  await page.getByRole('link', { name: new RegExp(`^${words.state.doubted}`) }).click();
  await expect(card).toBeVisible();
  await expect(page.getByRole('link', { name: /EX07-c/ })).toBeHidden();

  await card.click();
  await press(page, act.takeBack);
  await expect(judgement(page)).toContainText(act.open);
  const history = page.getByRole('listitem').filter({ hasText: 'Dr Satit Example' });
  await expect(history).toHaveText([/^Taken back/, new RegExp(NOTE), /^Signed off/]);
});

test('who watches one figure move sees the next one move too, and nothing moves unasked', async ({
  page,
  browser,
}) => {
  await enter(page);
  await page.goto('/catalog/EX12-a');
  await toggle(page, 'play');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/catalog/EX12-b');
  await expectMoving(page);

  const calm = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  await enter(calm);
  const read = await calm.newPage();
  await read.goto('/catalog/EX12-a');
  await toggle(read, 'play');
  await expectMoving(read);
  await read.keyboard.press('ArrowRight');
  await expect(read).toHaveURL('/catalog/EX12-b');
  await expectStill(read);
});

test('a note that could not be sent stays, also on the way to another figure and back', async ({
  page,
}) => {
  await enter(page);
  await page.goto('/catalog/EX10-b');
  await judgement(page).getByLabel(act.note).fill(NOTE);
  await page.route('**/catalog/**', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 429 }) : route.continue(),
  );
  await press(page, act.doubt);
  await expect(judgement(page).getByRole('alert')).toContainText(words.problem.failed);
  await page.getByRole('link', { name: /^Next figure/ }).click();
  await expect(page).toHaveURL('/catalog/EX10-c');
  await expect(judgement(page).getByLabel(act.note)).toHaveValue('');
  await page.getByRole('link', { name: /^Previous figure/ }).click();
  await expect(judgement(page).getByLabel(act.note)).toHaveValue(NOTE);
});

test('a therapist reads, and the server refuses a verdict anyway', async ({ page, browser }) => {
  await enter(page);
  await page.goto('/catalog/EX02-e');
  await expect(judgement(page)).toContainText(/Dr Satit Example has a doubt/);
  const therapist = await openAs(browser, 'therapist');
  const read = await therapist.newPage();
  await read.goto('/catalog/EX02-e');
  await expect(judgement(read)).toContainText(act.readOnly);
  await expect(judgement(read).getByRole('button')).toHaveCount(0);
  const asked = { figureId: FIGURE, verdict: 'signed-off', note: '', contentHash: '0', seen: 0 };
  const { returned } = await callAction(
    therapist.request,
    'app/(clinic)/catalog/actions.ts judgeAction',
    { args: [asked] },
  );
  expect(returned).toEqual({ status: 'not-allowed' });
});

test('who judges what a colleague has judged meanwhile is told and sees their words', async ({
  page,
  browser,
}) => {
  await enter(page);
  await page.goto('/catalog/EX12-d');
  const colleague = await openAs(browser, 'physiatrist2');
  const second = await colleague.newPage();
  await second.goto('/catalog/EX12-d');
  await judgement(second).getByLabel(act.note).fill(NOTE);
  await press(second, act.doubt);
  await expect(judgement(second)).toContainText(NOTE);

  await press(page, act.signOff);
  await expect(judgement(page).getByRole('alert')).toContainText(words.problem['judged-meanwhile']);
  await expect(judgement(page)).toContainText(/Dr Pim Example has a doubt/);
  await press(second, act.takeBack);
  await expect(judgement(second)).toContainText(act.open);
});

test('a search that finds nothing says so and leads back to all figures', async ({ page }) => {
  await enter(page);
  await page.goto('/catalog?set=2');
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByRole('heading', { name: words.none.title })).toBeVisible();
  await page.getByRole('link', { name: words.none.showAll }).click();
  await expect(page.getByRole('link', { name: /EX01-a/ })).toBeVisible();
  expect((await page.goto('/catalog/EX99-a'))?.status()).toBe(404);
});

for (const { language, locale } of LANGUAGES) {
  test(`the catalog has no accessibility violation (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    await enter(context);
    const page = await context.newPage();
    const { title, act: said, count, state } = WORDS[language].catalog;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/catalog?set=1');
      await expect(titleOf(page)).toHaveText(title);
      await expect(page.getByText(fillIn(count.some, { signed: 3, all: 52 }))).toBeVisible();
      await expectNoAxeViolations(page);
      for (const figure of ['EX02-e', 'EX03-a', 'EX03-b', 'SPORT-HULAHOOP']) {
        await page.goto(`/catalog/${figure}`);
        await expect(page.getByRole('region', { name: said.title })).toBeVisible();
        await expectNoAxeViolations(page);
      }
      await expect(page.getByText(state.open)).toBeVisible();
      const isWiderThanScreen = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWiderThanScreen).toBe(false);
    }
    await context.close();
  });
}
