import type { APIRequestContext, Page } from '@playwright/test';
import { sentPicture } from '@/tests/support/sent-picture';
import { accountOf, openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { expectNoSidewaysScroll, openAsPatient, ownLink } from './patient-link';
import { fillIn, LANGUAGES, WORDS } from './words';

const EXERCISE_9_FOR_NOBODY_KNOWN = { patient: {}, exercises: [{ id: 'EX09' }] };

async function ask(request: APIRequestContext, token: string): Promise<number> {
  const answer = await request.post('/api/v1/check', {
    headers: { authorization: `Bearer ${token}` },
    data: EXERCISE_9_FOR_NOBODY_KNOWN,
  });
  return answer.status();
}

for (const { language, locale } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    const { common, settings } = WORDS[language];

    test('a token is shown once, works until it is revoked, and no name is used twice', async ({
      page,
      request,
    }) => {
      await enter(page, accountOf('administrator'));
      await page.goto('/patients');
      await page.getByRole('link', { name: common.navigation.settings }).click();
      await expect(page).toHaveTitle(new RegExp(settings.title));
      await expectNoAxeViolations(page);

      const name = `Hospital system ${language}`;
      const nameBox = page.getByRole('textbox', { name: settings.create.name, exact: true });
      const submit = page.getByRole('button', { name: settings.create.submit });
      await submit.click();
      await expect(nameBox).toHaveAccessibleDescription(new RegExp(settings.create.wrong.required));
      await expect(nameBox).toBeFocused();
      await nameBox.fill('x'.repeat(81));
      await submit.click();
      await expect(page.getByText(settings.create.wrong.tooLong)).toBeVisible();
      await expect(nameBox).toHaveValue('x'.repeat(81));
      await nameBox.fill(name);
      await nameBox.press('Enter');
      const tokenBox = page.getByRole('textbox', { name: settings.newToken.label, exact: true });
      const token = await tokenBox.inputValue();
      expect(token).toMatch(/^khayap_[\w-]{43}$/);
      await expect(nameBox).toHaveValue('');
      await expectNoAxeViolations(page);
      expect(await ask(request, token)).toBe(200);

      await nameBox.fill(name);
      await submit.click();
      await expect(page.getByText(settings.create.wrong.taken)).toBeVisible();
      await expect(tokenBox).toHaveValue(token);
      await page.reload();
      const revoke = page.getByRole('button', { name: `${settings.tokens.revoke} ${name}` });
      await expect(revoke).toBeEnabled();
      expect(await page.content()).not.toContain(token);

      await revoke.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(settings.revoke.means);
      await expectNoAxeViolations(page);
      await dialog.getByRole('button', { name: settings.revoke.submit }).press('Enter');
      const done = page.getByText(fillIn(settings.tokens.done, { name }));
      await expect(done).toBeVisible();
      await expect(page.locator(':focus')).toContainText(name);
      await expect(tokenBox).toHaveCount(0);
      expect(await ask(request, token)).toBe(401);
      await page.getByRole('main').locator('summary').click();
      await expect(page.getByText(name, { exact: true })).toBeVisible();
      await expectNoAxeViolations(page);
    });

    test('what a clinic says of itself is saved, a wrong hour is named, and nothing typed is lost', async ({
      page,
    }) => {
      const { clinic } = settings;
      await enter(page, accountOf('administrator'));
      await page.goto('/settings');
      const card = page.getByRole('region', { name: clinic.title });
      await card.getByRole('radio', { name: clinic.hoursChoice.stated }).check({ force: true });
      const monday = card.getByRole('group', { name: /^(Monday|วันจันทร์)$/ });
      const [from, to] = [monday.locator('input').nth(0), monday.locator('input').nth(1)];
      await from.fill('17:00');
      await to.fill('08:00');
      const save = card.getByRole('button', { name: clinic.save });
      await save.click();
      await expect(card.getByText(clinic.wrong.day)).toBeVisible();
      await expect(from).toHaveValue('17:00');
      await expect(from).toBeFocused();
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoAxeViolations(page);
      }
      await from.fill('08:00');
      await to.fill('16:00');
      await save.click();
      await expect(card.getByText(clinic.saved)).toBeVisible();
      await page.reload();
      await expect(from).toHaveValue('08:00');
    });

    test('two administrators change the settings: the second is told, and neither loses a word', async ({
      page,
      browser,
    }) => {
      await enter(page, accountOf('administrator'));
      const other = await (await openAs(browser, 'administrator')).newPage();
      await page.goto('/settings');
      await other.goto('/settings');
      const phone = (of: Page, words: typeof settings) =>
        of.getByRole('textbox', { name: words.clinic.phone, exact: true });
      const first = await phone(page, settings).inputValue();
      const emergency = other.getByLabel(WORDS.en.settings.clinic.emergencyNumber);
      const untouched = await emergency.inputValue();
      await phone(page, settings).fill('02-111-1111');
      await phone(other, WORDS.en.settings).fill('02-222-2222');
      await other.getByRole('button', { name: WORDS.en.settings.clinic.save, exact: true }).click();
      await expect(other.getByText(WORDS.en.settings.clinic.saved)).toBeVisible();

      await page.getByRole('button', { name: settings.clinic.save, exact: true }).click();
      await expect(page.getByText(settings.problem['changed-elsewhere'].title)).toBeVisible();
      await expect(phone(page, settings)).toHaveValue('02-111-1111');
      expect(await (await other.request.get('/settings')).text()).toContain('02-222-2222');
      // Whoever saved goes on without loading the page anew.
      await phone(other, WORDS.en.settings).fill(first);
      await other.getByRole('button', { name: WORDS.en.settings.clinic.save, exact: true }).click();
      await expect(other.getByText(WORDS.en.settings.clinic.saved)).toBeVisible();
      await other.reload();
      await expect(phone(other, WORDS.en.settings)).toHaveValue(first);
      await expect(emergency).toHaveValue(untouched);
    });

    test('on a phone page and bar fit, and every target is a finger high', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await enter(page, accountOf('administrator'));
      await page.goto('/settings');
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
      const targets = await page.locator(':is(a, button, summary, input):visible').all();
      const boxes = await Promise.all(targets.map((target) => target.boundingBox()));
      expect(targets.length).toBeGreaterThan(6);
      expect(boxes.filter((box) => box !== null && box.height > 1 && box.height < 44)).toEqual([]);
      await expectNoAxeViolations(page);
    });
  });
}

test('who is no administrator has no entry', async ({ page }) => {
  await enter(page, accountOf('therapist'));
  await page.goto('/patients');
  const navigation = page.getByRole('banner').getByRole('navigation');
  await expect(navigation.locator('a[href="/patients"]')).toHaveCount(1);
  await expect(navigation.locator('a[href="/settings"]')).toHaveCount(0);
});

test('a logo stands beside the clinic’s name on what is issued, and stays there when it is removed', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const { settings, ownExercises: own } = WORDS.en;
  await enter(page, accountOf('administrator'));
  await page.goto('/settings');
  const card = page.getByRole('region', { name: settings.clinic.title });
  const file = card.getByLabel(settings.clinic.logo, { exact: true });
  const svg = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') };
  await file.setInputFiles(svg);
  await expect(card.getByText(own.picture.problem['not-a-picture'])).toBeVisible();
  const buffer = Buffer.from(await sentPicture('#338899', { format: 'png' }));
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await expect(card.getByRole('img', { name: settings.clinic.logo })).toBeVisible();
  const save = card.getByRole('button', { name: settings.clinic.save });
  await save.click();
  await expect(card.getByText(settings.clinic.saved)).toBeVisible();
  await expectNoAxeViolations(page);

  const doctor = await browser.newContext();
  const link = await ownLink(doctor.request);
  await card.getByRole('button', { name: own.picture.remove }).click();
  await save.click();
  await expect(card.getByText(settings.clinic.saved)).toBeVisible();

  const patient = await openAsPatient(browser);
  await patient.goto(link);
  const name = (await patient.locator('.top p').textContent()) ?? '';
  const logo = patient.getByRole('img', { name });
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
  await expectNoSidewaysScroll(patient);
  await expectNoAxeViolations(patient);
  const printed = await (await patient.request.get(`${link}/handout.pdf`)).body();
  expect(printed.toString('latin1')).toMatch(/\/Subtype ?\/Image/);
});
