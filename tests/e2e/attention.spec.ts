import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { EXERCISES } from '@/tests/support/content';
import { openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, readDemo, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

const WIDTHS = [1440, 390];

/** An exercise goes by its own name in its usual way. */
const nameOf = (variant: string, language: 'en' | 'th') => {
  const exercise = EXERCISES.find(({ defaultVariant }) => defaultVariant === variant);
  return exercise?.name[language] ?? '';
};

/** As the patient's page sends it. */
async function tell(page: Page, link: string, act: string, fields: Record<string, string>) {
  const answer = await page.request.post(`${link}/${act}`, {
    headers: {
      Accept: 'application/json',
      Origin: readDemo().url,
      'Sec-Fetch-Site': 'same-origin',
    },
    form: fields,
    // The server closes an idle connection after five seconds, sometimes as the next call leaves.
    maxRetries: 2,
  });
  expect(answer.status()).toBe(200);
}

const hurts = (page: Page, link: string, variant: string, note: string) =>
  tell(page, link, 'hurts', { variant, pain: '7', note, reportKey: randomUUID() });

async function expectToFit(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBeLessThanOrEqual(0);
}

for (const { language, locale } of LANGUAGES) {
  const { followUp, patients, share } = WORDS[language];
  const { attention, course } = followUp;

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('what hurts is read in the list with how bad and the patient’s words, and answered there', async ({
      page,
    }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      const link = await issueFor(page.request, patient.id);
      await hurts(page, link, 'EX09-a', 'behind the knee');
      await page.goto('/patients?show=attention');
      const row = page.getByRole('listitem').filter({ hasText: patient.name }).first();
      const exercise = nameOf('EX09-a', language);
      await expect(row).toContainText(`${attention.kind['it-hurts']}: ${exercise}`);
      await expect(row).toContainText(fillIn(attention.painOf, { pain: 7 }));
      await expect(row).toContainText(fillIn(attention.noteOf, { note: 'behind the knee' }));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoAxeViolations(page);
        await expectToFit(page);
      }

      const goOn = fillIn(attention.goOnFor, { what: exercise });
      await row.getByRole('button', { name: goOn }).press('Enter');
      await expect(page.getByRole('link', { name: patient.name })).toHaveCount(0);
      await expect(page.getByRole('heading', { name: attention.title })).toBeFocused();
      await page.goto(`/patients/${patient.id}`);
      const card = page.getByRole('region', { name: attention.title });
      await expect(card).toContainText(attention.none);
      await card.locator('summary').click();
      await expect(card).toContainText('Satit Example');
    });

    test('a red flag is told with its question and how fast it must be seen, and stays held until the next version', async ({
      page,
    }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      const link = await issueFor(page.request, patient.id);
      await tell(page, link, 'screen', { yes: 'RF01', reportKey: randomUUID() });
      await page.goto(`/patients/${patient.id}`);
      const card = page.getByRole('region', { name: attention.title });
      await expect(card).toContainText(attention.kind['red-flag']);
      await expect(card).toContainText({ en: 'bottom', th: 'หว่างขา' }[language]);
      await expect(card).toContainText({ en: 'emergency department', th: 'ห้องฉุกเฉิน' }[language]);
      await expectNoAxeViolations(page);
      const what = attention.kind['red-flag'];
      await card.getByRole('button', { name: fillIn(attention.stayPausedFor, { what }) }).click();
      await expect(card).toContainText(attention.none);
    });

    test('a link that somebody disowned is opened again from the record', async ({ page }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      const link = await issueFor(page.request, patient.id);
      await tell(page, link, 'not-mine', { reportKey: randomUUID() });
      expect((await page.request.get(link, { maxRetries: 2 })).status()).not.toBe(200);
      await page.goto(`/patients/${patient.id}`);
      await expect(page.getByText(share.paused)).toBeVisible();
      await expectNoAxeViolations(page);
      const card = page.getByRole('region', { name: attention.title });
      await card.getByRole('button', { name: attention.resume }).click();
      await expect(card).toContainText(attention.none);
      await expect(page.getByText(share.paused)).toHaveCount(0);
      expect((await page.request.get(link, { maxRetries: 2 })).status()).toBe(200);
    });

    test('pain and exercise of four weeks stand in a picture and in a table, on a desk and on a phone', async ({
      page,
    }) => {
      await enter(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('/patients');
        const list = page.getByRole('region', { name: attention.others });
        await list.getByRole('link', { name: 'ธีระ ตัวอย่าง', exact: true }).click();
        const card = page.getByRole('region', { name: new RegExp(course.title) });
        await expect(card.getByRole('img', { name: course.picture })).toBeVisible();
        await expect(card).toContainText(fillIn(course.trend, { first: 6, last: 2 }));
        await expect(card.getByText('?', { exact: true }).locator('visible=true')).toHaveCount(2);
        await card.locator('summary').click();
        // The head and the days that are over: of today nothing is missing yet.
        await expect(card.getByRole('row')).toHaveCount(28);
        await expect(card).toContainText(course.notLogged);
        await expectNoAxeViolations(page);
        await expectToFit(page);
      }
    });

    test('a patient who has logged nothing yet is shown no empty axes', async ({ page }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      await issueFor(page.request, patient.id);
      await page.goto(`/patients/${patient.id}`);
      await expect(page.getByText(course.none)).toBeVisible();
      await expect(page.getByRole('img', { name: course.picture })).toHaveCount(0);
      await expect(
        page.getByRole('heading', { name: patients.record.prescriptions }),
      ).toBeVisible();
    });
  });
}

test('of two who answer the same report the second is told', async ({ page, browser }) => {
  await enter(page);
  const patient = await addPatient(page.request);
  const link = await issueFor(page.request, patient.id);
  await hurts(page, link, 'EX09-a', '');
  await page.goto(`/patients/${patient.id}`);
  const colleague = await (await openAs(browser, 'therapist')).newPage();
  await colleague.goto(`/patients/${patient.id}`);
  const { attention } = WORDS.en.followUp;
  const goOn = fillIn(attention.goOnFor, { what: nameOf('EX09-a', 'en') });
  await colleague.getByRole('button', { name: goOn }).click();
  await expect(colleague.getByText(attention.none)).toBeVisible();

  await page.getByRole('button', { name: goOn }).click();
  await expect(page.getByText(attention.problem['not-found'])).toBeVisible();
});
