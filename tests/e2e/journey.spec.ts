import type { Browser, Page } from '@playwright/test';
import { DISCLAIMER } from '@/lib/handout/handout';
import { EXERCISES } from '@/tests/support/content';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';
import { expect, expectNoAxeViolations, readDemo, signIn, test } from './demo';

/** The demo's office worker with a slipped disc, in either language's search. */
const SLIPPED_DISC = /slipped disc|herniat|หมอนรองกระดูก/i;

async function openSlippedDiscPatient(page: Page) {
  await page
    .getByRole('row', { name: SLIPPED_DISC })
    .or(page.getByRole('listitem').filter({ hasText: SLIPPED_DISC }))
    .first()
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}/);
}

/** Opens a link as somebody who never signed in, and holds its PDF against its page. */
async function expectPdfToEqualPage(browser: Browser, url: string, locale: 'en-GB' | 'th-TH') {
  const stranger = await browser.newContext({ locale });
  const page = await stranger.newPage();
  await page.goto(url);
  const disclaimer =
    DISCLAIMER[(await page.locator('html').getAttribute('lang')) === 'th' ? 'th' : 'en'];
  await expect(page.getByText(disclaimer).first()).toBeVisible();
  await expectNoAxeViolations(page);

  const read = await page
    .locator('main :is(h1, h2, h3, li, p, dd):not(:has(li, p)):not(nav *)')
    .allInnerTexts();
  const answer = await page.request.get(`${url}/handout.pdf`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const pages = await readPdfPages(await answer.body());
  const printed = pages.join('');
  expect(read.filter((text) => !printed.includes(withoutSpace(text)))).toEqual([]);
  expect(pages.filter((text) => !text.includes(withoutSpace(disclaimer)))).toEqual([]);
  await stranger.close();
}

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('from sign-in to the patient’s hand, with exercise 3 swapped for a slipped disc', async ({
    page,
    browser,
  }) => {
    await signIn(page);
    await expectNoAxeViolations(page);
    await openSlippedDiscPatient(page);
    await expectNoAxeViolations(page);
    await page
      .getByRole('link', { name: /prescribe/i })
      .first()
      .click();
    await page.waitForURL('**/prescribe');
    await expectNoAxeViolations(page);

    const catalog = page.getByRole('region', { name: /catalog|exercises/i });
    const third = catalog
      .getByRole('listitem')
      .filter({ hasText: EXERCISES[2]?.name.en ?? '' })
      .first();
    await expect(third).toContainText('Contraindicated');
    await third.getByRole('button', { name: /add/i }).click();

    const safety = page.getByRole('region', { name: /safety|findings/i });
    await expect(safety).toContainText('Contraindicated');
    await expect(safety.getByRole('link', { name: /Ramkhamhaeng/i }).first()).toBeVisible();
    await safety
      .getByRole('button', { name: /swap|use .* instead|replace/i })
      .first()
      .click();
    await expect(safety.getByText('Contraindicated', { exact: true })).toHaveCount(0);

    await page.getByRole('button', { name: /^review and issue/i }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^issue/i })
      .click();
    const link = page.getByRole('link', { name: /^open handout/i });
    await expectPdfToEqualPage(browser, (await link.getAttribute('href')) ?? '', 'en-GB');
  });
});

test.describe('in Thai', () => {
  test.use({ locale: 'th-TH' });

  test('exercise 3 is contraindicated for a slipped disc, with its reason', async ({ page }) => {
    await signIn(page);
    await openSlippedDiscPatient(page);
    await expectNoAxeViolations(page);
    await page.goto(`${page.url().replace(/\/$/, '')}/prescribe`);
    await expect(page.getByText('ห้ามใช้').first()).toBeVisible();
    await expectNoAxeViolations(page);
  });

  test('the demo’s handout reads the same on the page and in print', async ({ browser }) => {
    await expectPdfToEqualPage(browser, readDemo().handoutUrl, 'th-TH');
  });
});
