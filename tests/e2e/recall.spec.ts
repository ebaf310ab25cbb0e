import type { Page } from '@playwright/test';
import { EXERCISES } from '@/tests/support/content';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { answerQuestions, expectNoSidewaysScroll, openAsPatient } from './patient-link';
import { fillIn, LANGUAGES, WORDS } from './words';

/** Both knees to the chest, which the article rules out with a slipped disc, and one that it does not. */
const RULED_OUT = 'EX03-a';
const PROGRAM = [RULED_OUT, 'EX09-a'] as const;

const nameOf = (id: string, language: 'en' | 'th') => {
  const exercise = EXERCISES.find(({ variants }) => variants.some((each) => each.id === id));
  return (exercise?.defaultVariant === id ? exercise.name : undefined)?.[language] ?? '';
};

const DISC = {
  en: 'Lumbar disc herniation (slipped disc), no leg',
  th: 'หมอนรองกระดูกสันหลังส่วนเอวเคลื่อน (ไม่มี',
};

/** Says in the open form that the patient has a slipped disc. */
async function sayDisc(page: Page, language: 'en' | 'th') {
  const search = page.getByRole('searchbox', { name: WORDS[language].patients.search.label });
  await search.fill(DISC[language]);
  await search.press('Enter');
}

async function expectQuietIn(page: Page, schemes: readonly ('light' | 'dark')[]) {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

for (const { language, locale } of LANGUAGES) {
  const words = WORDS[language];
  const { patients, recalls } = words;

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('an answer that changes pauses what it rules out, and a doctor decides', async ({
      page,
      browser,
    }) => {
      test.setTimeout(240_000);
      await enter(page);
      const patient = await addPatient(page.request, { factors: [] });
      const link = await issueFor(page.request, patient.id, PROGRAM);
      const phone = await openAsPatient(browser);
      await answerQuestions(phone.request, link);

      await page.goto(`/patients/${patient.id}/edit`);
      const preview = page.getByRole('region', { name: patients.preview.title });
      await expect(preview).toContainText(patients.preview.untouched);
      await sayDisc(page, language);
      await expect(preview).toContainText(patients.preview.ifYouSave);
      await expect(preview).toContainText(
        fillIn(patients.preview.pauses, { names: nameOf(RULED_OUT, language) }),
      );
      await expectQuietIn(page, ['light', 'dark']);
      await page.getByRole('button', { name: patients.form.save }).click();
      await page.waitForURL(`**/patients/${patient.id}`);
      await expect(page.getByText(words.followUp.attention.kind['finding-new'])).toBeVisible();

      await phone.goto(link);
      const notice = phone.getByRole('note').first();
      await expect(notice).toContainText(
        'has paused exercise\u00a01. Do not do it until the clinic',
      );
      await expect(phone.getByText(/slipped disc|herniation/i)).toHaveCount(0);
      await expectNoAxeViolations(phone);
      await phone.goto(`${link}/session`);
      await expect(phone.locator('[data-exercise="EX03-a"][data-blocked]')).toHaveCount(1);
      await expectNoAxeViolations(phone);

      const said = await phone.request.post(`${link}/log?lang=en`, {
        headers: { 'Sec-Fetch-Site': 'same-origin' },
        form: { variant: 'EX03-a', status: 'done' },
      });
      expect(said.status()).toBe(422);
      expect(await said.text()).toContain('has paused this exercise');

      // What waits is counted in the bar, which has room for it on the smallest phone.
      const desk = page.viewportSize() ?? { width: 1280, height: 720 };
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto('/templates');
      await page
        .locator('header summary', { hasText: words.common.navigation.templates })
        .waitFor();
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(desk);

      await page.goto('/recalls');
      await expectQuietIn(page, ['light', 'dark']);
      const review = page.getByRole('link', {
        name: fillIn(recalls.reviewOf, { name: patient.name }),
      });
      await review.click();
      await expect(page.getByRole('heading', { name: patient.name })).toBeFocused();
      await expectQuietIn(page, ['light', 'dark']);
      await page.getByRole('button', { name: recalls.keep.submit }).click();
      await expect(page.getByText(recalls.keep.reasonMissing)).toBeVisible();
      await page
        .getByRole('combobox', { name: recalls.keep.reason })
        .selectOption('specialist-agreed');
      await page.getByRole('textbox', { name: recalls.keep.note }).fill('Agreed with the surgeon.');
      await page.getByRole('button', { name: recalls.keep.submit }).click();
      await expect(page.getByRole('heading', { name: patient.name })).toHaveCount(0);

      await phone.goto(link);
      await expect(phone.getByText('has paused')).toHaveCount(0);
    });
  });
}

test('a new version closes the recall, and a stop holds everything and cannot be kept', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const { patients, recalls } = WORDS.en;
  await enter(page);
  const patient = await addPatient(page.request, { factors: [] });
  const link = await issueFor(page.request, patient.id, PROGRAM);
  const phone = await openAsPatient(browser);

  await page.goto(`/patients/${patient.id}/edit`);
  await sayDisc(page, 'en');
  await page.getByRole('button', { name: patients.form.save }).click();
  await page.waitForURL(`**/patients/${patient.id}`);
  await issueFor(page.request, patient.id, ['EX09-a']);
  await page.goto('/recalls');
  const review = page.getByRole('link', { name: fillIn(recalls.reviewOf, { name: patient.name }) });
  await expect(review).toHaveCount(0);
  await phone.goto(link);
  await expect(phone.getByText('has paused')).toHaveCount(0);
});
