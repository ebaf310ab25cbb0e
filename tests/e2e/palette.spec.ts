import { openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, pressUntil, test } from './demo';
import { addPatient } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

for (const { language, locale } of LANGUAGES) {
  const { shell, common, patients } = WORDS[language];
  const other = WORDS[language === 'en' ? 'th' : 'en'];

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('one box leads to a patient, an exercise and a screen, by the words of either language', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await enter(page);
      const patient = await addPatient(page.request);
      await page.goto('/rules');
      const palette = page.getByRole('dialog', { name: shell.palette.title });
      const box = palette.locator('input');
      const open = () =>
        pressUntil(page, 'ControlOrMeta+k', () => expect(box).toBeFocused({ timeout: 1_000 }));
      await open();
      await expectNoAxeViolations(page);

      await box.fill(patient.name.slice(0, 14).toUpperCase());
      await expect(palette.getByRole('option', { name: patient.name })).toBeVisible();
      await expectNoAxeViolations(page);
      await box.press('Enter');
      await page.waitForURL(`**/patients/${patient.id}`);

      await open();
      await expect(palette.getByRole('option').first()).toBeVisible();
      await box.fill(shell.palette.prescribeThis);
      await box.press('Enter');
      await page.waitForURL(`**/patients/${patient.id}/prescribe`);

      await page.getByRole('button', { name: shell.palette.button }).click();
      await box.fill(other.common.navigation.catalog);
      await palette.getByRole('option', { name: common.navigation.catalog, exact: true }).click();
      await page.waitForURL('**/catalog');

      await open();
      await box.fill(language === 'en' ? 'น่อง' : 'calf');
      await palette.getByRole('option').filter({ hasText: 'EX' }).first().click();
      await page.waitForURL('**/catalog/EX*');

      await open();
      await box.fill(language === 'en' ? 'ขอบประตู' : 'doorway');
      await palette
        .getByRole('group', { name: shell.palette.own })
        .getByRole('option')
        .first()
        .click();
      await page.waitForURL('**/catalog/own/*');
    });

    test('who was opened last is offered, nothing found and no connection are said, and the focus comes back', async ({
      page,
      context,
    }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      await page.goto(`/patients/${patient.id}`);
      await page.goto('/catalog');
      const button = page.getByRole('button', { name: shell.palette.button });
      // A key is given to a button that waits for its script as well, and comes to nothing.
      await expect(button).toBeEnabled();
      await button.focus();
      await button.press('Enter');
      const palette = page.getByRole('dialog', { name: shell.palette.title });
      // The journeys beside this one open patients by the same account.
      await expect(palette.getByRole('option', { name: patient.name })).toBeVisible();
      const box = palette.locator('input');
      await box.fill('zzqqxx');
      await expect(palette.getByRole('status')).toHaveText(
        fillIn(shell.palette.nothing, { query: 'zzqqxx' }),
      );
      await context.setOffline(true);
      await box.fill('zzqq');
      await expect(palette.getByRole('status')).toContainText(shell.palette.failed);
      await expectNoAxeViolations(page);
      await context.setOffline(false);
      await palette.getByRole('button', { name: shell.palette.retry }).click();
      await expect(palette.getByRole('status')).toContainText('zzqq');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(palette).toHaveCount(0);
      await expect(button).toBeFocused();
    });

    test('single keys never fire while something is typed, and stay off once they are switched off', async ({
      page,
    }) => {
      await enter(page);
      await page.goto('/patients');
      const search = page.getByRole('searchbox', { name: patients.list.search });
      await pressUntil(page, '/', () => expect(search).toBeFocused({ timeout: 1_000 }));
      await search.pressSequentially('n?/');
      await expect(search).toHaveValue('n?/');
      await expect(page).toHaveURL(/\/patients$/);

      await search.blur();
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: shell.shortcuts.title });
      await expect(help).toContainText(shell.shortcuts.does.newPatient);
      await expectNoAxeViolations(page);
      await help.getByRole('switch').press('Space');
      await page.keyboard.press('Escape');
      await page.reload();
      const palette = page.getByRole('dialog', { name: shell.palette.title });
      const opens = () => expect(palette).toBeVisible({ timeout: 1_000 });
      await pressUntil(page, 'ControlOrMeta+k', opens);
      await page.keyboard.press('Escape');
      await expect(palette).toHaveCount(0);
      await page.keyboard.press('n');
      await page.keyboard.press('?');
      await page.keyboard.press('ControlOrMeta+k');
      await expect(palette).toBeVisible();
      await expect(help).toHaveCount(0);
      await expect(page).toHaveURL(/\/patients$/);
    });
  });
}

test('nobody finds another clinic’s patient, and nobody anything who is signed out', async ({
  browser,
  page,
}) => {
  await enter(page);
  const patient = await addPatient(page.request);
  const stranger = await openAs(browser, 'other');
  const find = async (request: typeof page.request) =>
    request.post('/find', {
      data: { query: patient.name },
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
  expect(await (await find(page.request)).json()).toMatchObject({
    patients: [{ id: patient.id }],
    patientCount: 1,
  });
  expect(await (await find(stranger.request)).json()).toMatchObject({
    patients: [],
    patientCount: 0,
  });
  const nobody = await browser.newContext();
  expect((await find(nobody.request)).status()).toBe(401);
});
