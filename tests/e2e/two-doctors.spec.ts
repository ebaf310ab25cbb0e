import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { accountOf, openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, fillSignIn, signOut, test } from './demo';
import { addPatient, keepDraft } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

/** A word no other test types, so that what is lost or overwritten is seen. */
const TYPED = 'Typed By The First';

for (const { language, locale } of LANGUAGES) {
  const { patients, prescribe, review, shell } = WORDS[language];

  const nameBox = (page: Page) =>
    page.getByRole('textbox', { name: patients.identity.name, exact: true });
  const save = (page: Page) => page.getByRole('button', { name: patients.form.save, exact: true });
  const trouble = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('two doctors change one patient: the second is told who changed what, and neither loses a word', async ({
      page,
      browser,
    }) => {
      await enter(page);
      const { id } = await addPatient(page.request);
      const other = await (await openAs(browser, 'physiatrist2')).newPage();
      await page.goto(`/patients/${id}/edit`);
      await other.goto(`/patients/${id}/edit`);
      await nameBox(page).fill(TYPED);
      const number = randomUUID().slice(0, 13);
      const { identity, form } = WORDS.en.patients;
      await other.getByRole('textbox', { name: identity.hospitalNumber }).fill(number);
      await other.getByRole('button', { name: form.save, exact: true }).click();
      await other.waitForURL(`**/patients/${id}`);

      await save(page).click();
      await expect(trouble(page)).toContainText('Pim Example');
      const { theirs, takeOver } = patients.problem['changed-elsewhere'];
      const parts = patients.identity.hospitalNumber;
      await expect(trouble(page)).toContainText(fillIn(theirs, { parts }));
      await expectNoAxeViolations(page);
      await page.getByRole('button', { name: takeOver }).click();
      await expect(page.getByText(patients.form.takenOver)).toBeVisible();
      await expect(nameBox(page)).toHaveValue(TYPED);
      await save(page).click();
      await page.waitForURL(`**/patients/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(TYPED);
      await expect(page.locator('#content')).toContainText(number);
    });

    test('a patient typed while the connection is gone is saved once it is back', async ({
      page,
      context,
    }) => {
      await enter(page);
      const { id } = await addPatient(page.request);
      await page.goto(`/patients/${id}/edit`);
      await nameBox(page).fill(TYPED);
      await context.setOffline(true);
      await expect(page.getByText(shell.offline)).toBeVisible();
      await save(page).click();
      await expect(trouble(page)).toContainText(patients.problem.failed.title);
      await expect(nameBox(page)).toHaveValue(TYPED);

      await context.setOffline(false);
      await expect(page.getByText(shell.offline)).toHaveCount(0);
      await save(page).click();
      await page.waitForURL(`**/patients/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(TYPED);
    });

    test('a session that ends while a patient is typed is opened again over the form', async ({
      page,
      context,
    }) => {
      const account = accountOf('physiatrist2');
      await enter(page, account);
      const { id } = await addPatient(page.request);
      await page.goto(`/patients/${id}/edit`);
      await nameBox(page).fill(TYPED);
      const elsewhere = await context.newPage();
      await elsewhere.goto('/patients');
      await signOut(elsewhere, WORDS[language]);

      await save(page).click();
      await expect(trouble(page)).toContainText(patients.problem['signed-out'].title);
      await page.getByRole('button', { name: shell.signInAgain.button }).click();
      const dialog = page.getByRole('dialog', { name: shell.signInAgain.title });
      await fillSignIn(dialog, account);
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText(shell.signInAgain.done)).toBeVisible();
      await expect(nameBox(page)).toHaveValue(TYPED);
      await save(page).click();
      await page.waitForURL(`**/patients/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(TYPED);
    });

    test('a session that ends at the review is opened again over it, and what was chosen is issued', async ({
      page,
      context,
    }) => {
      const account = accountOf('physiatrist2');
      await enter(page, account);
      const { id } = await addPatient(page.request);
      await keepDraft(page.request, id);
      await page.goto(`/patients/${id}/review`);
      const large = page.getByRole('radio', { name: review.choices.sizes.large });
      await large.check();
      const elsewhere = await context.newPage();
      await elsewhere.goto('/patients');
      await signOut(elsewhere, WORDS[language]);

      const issue = page.getByRole('button', { name: prescribe.issue.issue, exact: true });
      await issue.click();
      await expect(page.getByText(review.trouble['signed-out'])).toBeVisible();
      await page.getByRole('button', { name: shell.signInAgain.button }).click();
      const dialog = page.getByRole('dialog', { name: shell.signInAgain.title });
      await fillSignIn(dialog, account);
      await expect(dialog).toHaveCount(0);
      await expect(large).toBeChecked();
      await issue.click();
      await page.waitForURL('**/issued');
    });
  });
}
