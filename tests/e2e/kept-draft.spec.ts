import type { Page } from '@playwright/test';
import { EXERCISES } from '@/tests/support/content';
import { accountOf } from './accounts';
import { callAction } from './call-action';
import { enter, expect, fillSignIn, signOut, test } from './demo';
import { addPatient, ISSUE, issueRequest, keepDraft } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

type Language = (typeof LANGUAGES)[number]['language'];

const nameOf = (exercise: string, language: Language) =>
  EXERCISES.find(({ id }) => id === exercise)?.name[language] ?? '';

/** The prescribe screen of one tab. */
function screenOf(page: Page, language: Language) {
  const { prescribe, common } = WORDS[language];
  const program = page.getByRole('region', { name: prescribe.program.title, exact: true });
  const more = fillIn(common.stepper.more, { label: prescribe.program.sets });
  const savedAt = new RegExp(fillIn(prescribe.save.savedAt, { time: '\\d\\d:\\d\\d' }));
  return {
    program,
    trouble: page.getByRole('alert').filter({ hasText: /\S/ }),
    sets: program.getByRole('textbox', { name: prescribe.program.sets }),
    moreSets: program.getByRole('button', { name: more }),
    card: (exercise: string) => program.getByRole('article', { name: nameOf(exercise, language) }),
    add: (exercise: string) =>
      page
        .getByRole('button', {
          name: fillIn(prescribe.catalog.add, { name: nameOf(exercise, language) }),
          exact: true,
        })
        .click(),
    expectSaved: () => expect(page.getByRole('status').filter({ hasText: savedAt })).toBeVisible(),
  };
}

test.use({ locale: 'en-GB' });

for (const { language, locale } of LANGUAGES) {
  const words = WORDS[language];
  const { save } = words.prescribe;

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a session that ends in the middle of a draft loses nothing typed', async ({
      page,
      context,
    }) => {
      await enter(page, accountOf('physiatrist2'));
      const { id } = await addPatient(page.request);
      await page.goto(`/patients/${id}/prescribe`);
      const screen = screenOf(page, language);
      await screen.add('EX09');
      await screen.expectSaved();
      const before = Number(await screen.sets.inputValue());

      const elsewhere = await context.newPage();
      await elsewhere.goto('/patients');
      await signOut(elsewhere, words);
      await screen.moreSets.click();
      await expect(screen.trouble).toContainText(save.signedOut);

      const opened = context.waitForEvent('page');
      await screen.trouble.getByRole('link', { name: save.signIn }).click();
      const signInTab = await opened;
      await fillSignIn(signInTab, accountOf('physiatrist2'));
      await signInTab.waitForURL('**/patients');
      await page.bringToFront();
      await screen.trouble.getByRole('button', { name: save.retry }).click();
      await screen.expectSaved();
      await expect(screen.trouble).toHaveCount(0);
      await page.reload();
      await expect(screen.sets).toHaveValue(String(before + 1));
    });

    test('of two tabs with one draft the second is told and chooses', async ({ page, context }) => {
      await enter(page);
      const { id } = await addPatient(page.request);
      const otherPage = await context.newPage();
      const first = screenOf(page, language);
      const second = screenOf(otherPage, language);
      await page.goto(`/patients/${id}/prescribe`);
      await otherPage.goto(`/patients/${id}/prescribe`);

      await first.add('EX09');
      await first.expectSaved();
      await second.add('EX12');
      await expect(second.trouble).toContainText(save.conflict);
      await expect(second.card('EX12')).toBeVisible();
      await second.trouble.getByRole('button', { name: save.keepMine }).click();
      await second.expectSaved();

      await first.add('EX01');
      await expect(first.trouble).toContainText(save.conflict);
      await first.trouble.getByRole('button', { name: save.takeTheirs }).click();
      await expect(first.trouble).toHaveCount(0);
      await expect(first.card('EX12')).toBeVisible();
      await expect(first.program.getByRole('article')).toHaveCount(1);
      await page.reload();
      await expect(first.program.getByRole('article')).toHaveCount(1);
    });

    test('a draft that was issued elsewhere is said to be gone, and can be kept', async ({
      page,
      context,
    }) => {
      await enter(page);
      const { id: patientId } = await addPatient(page.request);
      const screen = screenOf(page, language);
      await page.goto(`/patients/${patientId}/prescribe`);
      await screen.add('EX09');
      await screen.expectSaved();
      const args = [issueRequest(patientId, 1)];
      await callAction(context.request, ISSUE, { args, patientId });
      await screen.moreSets.click();
      await expect(screen.trouble).toContainText(save.conflictGone);
      await screen.trouble.getByRole('button', { name: save.keepMine }).click();
      await screen.expectSaved();
    });
  });
}

test('one review submitted twice at once makes one version', async ({ page }) => {
  await enter(page);
  const { id: patientId } = await addPatient(page.request);
  const args = [issueRequest(patientId, await keepDraft(page.request, patientId))];
  const answers = await Promise.all(
    [1, 2, 3].map(() => callAction(page.request, ISSUE, { args, patientId })),
  );
  expect(answers.map(({ returned }) => returned)).toEqual(
    answers.map(() => ({ status: 'issued' })),
  );
  await page.goto(`/patients/${patientId}`);
  const { version } = WORDS.en.patients.record;
  const headingOf = (number: number) =>
    page.getByRole('heading', { name: fillIn(version, { number }), exact: true });
  await expect(headingOf(1)).toHaveCount(1);
  await expect(headingOf(2)).toHaveCount(0);
});
