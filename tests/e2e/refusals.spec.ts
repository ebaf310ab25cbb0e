import { randomUUID } from 'node:crypto';
import { accountOf, openAs } from './accounts';
import { enter, expect, fillSignIn, readDemo, scriptsListen, test } from './demo';
import { addPatient, keepDraft } from './own-patient';
import { LANGUAGES, WORDS } from './words';

const NOBODY = '01930000-0000-7000-8000-00000000dead';

/** A fresh one in the headers of each answer. */
const NONCE = /[\w+/]{22}==/g;

/** Source: the trust design, five failures of an account are free; the next is the last before the pause. */
const TRIES = 6;

test.use({ locale: 'en-GB' });

for (const { language, locale } of LANGUAGES) {
  const words = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a wrong password and an unknown address get the same answer', async ({ page }) => {
      const { title, whatToDo } = words.signIn.problem['wrong-credentials'];
      for (const email of [readDemo().email, 'nobody@example.org']) {
        await page.goto('/sign-in');
        await fillSignIn(page, { email, password: 'not the pass phrase' });
        await expect(page.getByRole('alert').filter({ hasText: title })).toHaveText(
          `${title}${whatToDo}`,
        );
        expect(page.url()).toContain('/sign-in');
      }
    });

    test('after too many tries the sign-in says to wait', async ({ page }) => {
      const { title, whatToDo } = words.signIn.problem.throttled;
      await page.goto('/sign-in');
      const email = `${randomUUID()}@example.org`;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const answered = page.waitForResponse('**/callback/credentials');
        await fillSignIn(page, { email, password: 'not the pass phrase' });
        await answered;
      }
      await expect(page.getByRole('alert').filter({ hasText: title })).toContainText(whatToDo);
    });

    test('a therapist hands in where a physiatrist issues', async ({ page }) => {
      await enter(page, accountOf('therapist'));
      const { id } = await addPatient(page.request);
      await page.goto(`/patients/${id}/prescribe`);
      const { issue } = words.prescribe;
      const next = page.getByRole('button', { name: issue.reviewHandIn });
      await scriptsListen(page);
      await expect(next).toBeDisabled();
      await keepDraft(page.request, id);
      await page.goto(`/patients/${id}/review`);
      await expect(page.getByText(words.review.handIn.lead)).toBeVisible();
      await expect(page.getByRole('button', { name: issue.issue, exact: true })).toHaveCount(0);
    });

    test('a hospital number that exists leads to its patient, and nothing typed is lost', async ({
      page,
    }) => {
      const { identity, form, problem } = words.patients;
      await enter(page);
      const first = await addPatient(page.request);
      await page.goto('/patients/new');
      const name = page.getByRole('textbox', { name: identity.name });
      await name.fill('Somsri Example');
      await page.getByRole('textbox', { name: identity.hospitalNumber }).fill(first.hospitalNumber);
      await page.getByRole('button', { name: form.save }).click();

      const alert = page.getByRole('alert').filter({ hasText: /\S/ });
      await expect(alert).toContainText(problem['duplicate-hospital-number'].title);
      await expect(name).toHaveValue('Somsri Example');
      await alert.getByRole('link', { name: problem.openFirst }).click();
      await page.waitForURL(`**/patients/${first.id}`);
      await expect(page.getByRole('heading', { name: first.name })).toBeVisible();
    });
  });
}

test('another clinic’s patient is not found, in the same words as nobody', async ({
  page,
  browser,
}) => {
  const other = await openAs(browser, 'other');
  const { id: foreign, name } = await addPatient(other.request);
  await enter(page);
  for (const path of ['', '/edit', '/issued', '/prescribe', '/review']) {
    const seen: string[][] = [];
    for (const patient of [foreign, NOBODY, 'not-an-id']) {
      const answer = await page.goto(`/patients/${patient}${path}`);
      await expect(
        page.getByRole('heading', { name: WORDS.en.common.notFound.title }),
      ).toBeVisible();
      expect(await answer?.text()).not.toContain(name);
      const { date: _date, 'x-request-id': id = '', ...headers } = answer?.headers() ?? {};
      const shown = JSON.stringify([answer?.status(), headers, await page.title()]);
      const screen = await page.getByRole('main').ariaSnapshot();
      expect(screen).toContain(id);
      seen.push([shown.replaceAll(NONCE, ''), screen.replaceAll(id, '')]);
    }
    expect(seen[0]?.[0], path).toMatch(/^\[404,/);
    expect(seen, path).toEqual([seen[0], seen[0], seen[0]]);
  }
});

test('clinic pages send a stranger to the sign-in and bring them back after it', async ({
  page,
}) => {
  await page.goto('/patients/new');
  await expect(page).toHaveURL(/\/sign-in/);
  await fillSignIn(page, readDemo());
  await page.waitForURL('**/patients/new');
});
