import type { Browser, Page } from '@playwright/test';
import { DISCLAIMER } from '@/lib/handout/handout';
import { present } from '@/tests/support/answered-patient';
import { EXERCISES } from '@/tests/support/content';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';
import { enter, expect, expectNoAxeViolations, fillSignIn, readDemo, test } from './demo';
import { addPatient } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

const SLIPPED_DISC = present('disc-herniation', '2026-11-03');

const THIRD = EXERCISES[2];

const nameOfThird = (language: 'en' | 'th') => THIRD?.name[language] ?? '';

/** What paper cannot do or does in its own way. */
const ONLY_ON_SCREEN =
  'nav *, .week *, .acts *, .tools *, .news *, .pictograms *, .kept-note, .send-status, .go-bar';

/** Opens a link as somebody who never signed in, and holds its PDF against its page. */
async function expectPdfToEqualPage(browser: Browser, url: string, language: 'en' | 'th') {
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  await page.goto(url);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const disclaimer = DISCLAIMER[language];
  await expect(page.getByText(disclaimer).first()).toBeVisible();
  await expectNoAxeViolations(page);

  const read = await page
    .locator(`main :is(h1, h2, h3, li, p, dd):not(:has(li, p)):not(${ONLY_ON_SCREEN})`)
    .allInnerTexts();
  const answer = await page.request.get(`${url}/handout.pdf`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const pages = await readPdfPages(await answer.body());
  const printed = pages.join('');
  expect(read.filter((text) => !printed.includes(withoutSpace(text)))).toEqual([]);
  expect(pages.filter((text) => !text.includes(withoutSpace(disclaimer)))).toEqual([]);
  await stranger.close();
}

/** The catalog's card of the article's third exercise. */
function thirdCard(page: Page, language: 'en' | 'th') {
  return page
    .getByRole('region', { name: WORDS[language].prescribe.catalog.title })
    .getByRole('listitem')
    .filter({ hasText: nameOfThird(language) });
}

async function issue(page: Page, language: 'en' | 'th'): Promise<string> {
  const { prescribe, review } = WORDS[language];
  await page.getByRole('button', { name: prescribe.issue.review }).click();
  await page.waitForURL('**/review');
  await page.getByRole('radio', { name: review.choices.languages[language], exact: true }).check();
  await page.getByRole('button', { name: prescribe.issue.issue, exact: true }).click();
  await page.waitForURL('**/issued');
  await expectNoAxeViolations(page);
  const link = page.getByRole('link', { name: WORDS[language].share.open });
  return (await link.getAttribute('href')) ?? '';
}

for (const { language, locale } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    const { patients, prescribe } = WORDS[language];

    test('from sign-in to the patient’s hand, with exercise 3 swapped for a slipped disc', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      await page.goto('/sign-in');
      await expectNoAxeViolations(page);
      await fillSignIn(page, readDemo());
      await page.waitForURL('**/patients');
      const { name } = await addPatient(page.request, { factors: [SLIPPED_DISC] });
      await page.getByRole('searchbox', { name: patients.list.search }).fill(name);
      await page
        .locator('#content')
        .getByRole('button', { name: patients.list.searchButton })
        .click();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name, exact: true }).click();
      await expectNoAxeViolations(page);
      await page
        .getByRole('link', { name: patients.record.prescribe, exact: true })
        .first()
        .click();
      await page.waitForURL('**/prescribe');
      await expectNoAxeViolations(page);

      const contraindicated = prescribe.outcome.contraindicated;
      const third = thirdCard(page, language);
      await expect(third).toContainText(contraindicated);
      const add = fillIn(prescribe.catalog.add, { name: nameOfThird(language) });
      await third.getByRole('button', { name: add }).press('Enter');
      const safety = page.getByRole('region', { name: prescribe.safety.title });
      await expect(safety).toContainText(contraindicated);
      await expect(safety.getByRole('link', { name: /^Ramkhamhaeng Hospital/ })).toBeVisible();
      await expect(page.getByRole('button', { name: prescribe.issue.review })).toBeDisabled();
      await expectNoAxeViolations(page);

      await safety
        .getByRole('button', { name: swapName(language) })
        .first()
        .press('Space');
      await expect(safety.getByRole('article')).toHaveCount(0);
      await expectPdfToEqualPage(browser, await issue(page, language), language);
    });
  });
}

/** `Swap for {name}` without the name. */
function swapName(language: 'en' | 'th'): RegExp {
  const [before = '', after = ''] = WORDS[language].prescribe.safety.swapWith.split('{name}');
  return new RegExp(`^${before}.+${after}$`);
}

test.describe('against a finding', () => {
  test.use({ locale: 'en-GB' });
  const { patients, prescribe } = WORDS.en;

  test('an override wants a reason and a note, stands in the record and not on the handout', async ({
    page,
  }) => {
    await enter(page);
    const { id } = await addPatient(page.request, { factors: [SLIPPED_DISC] });
    await page.goto(`/patients/${id}/prescribe`);
    await thirdCard(page, 'en')
      .getByRole('button', { name: fillIn(prescribe.catalog.add, { name: nameOfThird('en') }) })
      .click();
    const overrideOf = fillIn(prescribe.safety.overrideOf, { name: nameOfThird('en') });
    const safety = page.getByRole('region', { name: prescribe.safety.title });
    await safety.getByRole('button', { name: overrideOf }).click();

    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: prescribe.override.save }).click();
    await expect(dialog.getByText(prescribe.override.reasonMissing)).toBeVisible();
    await dialog.getByLabel(prescribe.override.reason).selectOption('benefit-outweighs-risk');
    await dialog.getByRole('button', { name: prescribe.override.save }).click();
    await expect(dialog.getByText(prescribe.override.noteMissing)).toBeVisible();
    await expectNoAxeViolations(page);
    await dialog.getByLabel(prescribe.override.note).fill('Examined today, no leg signs');
    await dialog.getByRole('button', { name: prescribe.override.save }).click();

    const link = await issue(page, 'en');
    const handout = await (await page.request.get(link)).text();
    expect(handout).toContain(nameOfThird('en'));
    expect(handout).not.toMatch(/Examined today|override|slipped|herniation/i);
    await page.goto(`/patients/${id}`);
    await expect(page.getByText(patients.record.overridden)).toBeVisible();
  });
});

async function expectNoSidewaysScroll(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBeLessThanOrEqual(0);
}

test.describe('on a phone', () => {
  test.use({ locale: 'th-TH', viewport: { width: 390, height: 844 }, hasTouch: true });
  const { prescribe } = WORDS.th;

  test('the steps lead from the choice over the dose to the issue, and a reload keeps the draft', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    await enter(page);
    const { id } = await addPatient(page.request);
    await page.goto(`/patients/${id}/prescribe`);
    const name = EXERCISES[8]?.name.th ?? '';
    await page
      .getByRole('button', { name: fillIn(prescribe.catalog.add, { name }), exact: true })
      .tap();
    await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
    await page.reload();
    const tray = page.getByRole('complementary', { name: prescribe.program.title });
    await tray.getByRole('button', { name: prescribe.steps.dose }).tap();
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await tray.getByRole('button', { name: prescribe.steps.review }).tap();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectPdfToEqualPage(browser, await issue(page, 'th'), 'th');
    await expectNoSidewaysScroll(page);
  });
});

test('the demo’s handout reads the same on the page and in print', async ({ browser }) => {
  await expectPdfToEqualPage(browser, readDemo().handoutUrl, 'th');
});
