import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, fillSignIn, test } from './demo';
import { setSecondFactor } from './set-second-factor';
import { WORDS } from './words';

const PORT = Number(process.env.PORT ?? 3210) + 1;
const BASE = `http://127.0.0.1:${PORT}`;
const { secondFactor, settings, shell, signIn: words } = WORDS.en;
const ANSWERED = { Origin: BASE, 'Sec-Fetch-Site': 'same-origin' };
const PASS_PHRASE = 'ประตูสีฟ้าเปิดตอนเช้าตรู่';

test.use({ locale: 'en-GB', baseURL: BASE });

let folder: string;
let server: ChildProcess;
let setUpAddress: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(`${tmpdir()}/khayap-first-use-`);
  server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(PORT), KHAYAP_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  setUpAddress = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (part) => {
      printed += part;
      const address = /http\S+\/set-up\?token=\S+/.exec(printed)?.[0];
      if (address && printed.includes('Ready in')) resolve(address);
    });
    server.once('exit', () => reject(new Error(`npm start ended:\n${printed}`)));
  });
});

test.afterAll(async () => {
  server.kill('SIGTERM');
  const [code] = await once(server, 'exit');
  expect([code, existsSync(join(folder, 'in-use.json'))]).toEqual([0, false]);
  rmSync(folder, { recursive: true, force: true });
});

const ADMINISTRATOR = 'kanya@clinic.example';
const PHYSIATRIST = 'satit@clinic.example';

async function signIn(page: Page, email: string, first = '**/patients') {
  await page.goto('/sign-in');
  await fillSignIn(page, { email, password: PASS_PHRASE });
  await page.waitForURL(first);
}

test('from an empty data directory to the first issued handout', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await page.goto(setUpAddress);
  await page.getByLabel('Name of the clinic in Thai').fill('คลินิกใหม่');
  await page.getByLabel('Name of the clinic in English').fill('New Clinic');
  await page.getByLabel('Your name', { exact: true }).fill('Kanya Example');
  await page.getByLabel('E-mail').fill(ADMINISTRATOR);
  await page.getByLabel('Password').fill('too short');
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText('Use 15 letters or more.')).toBeVisible();
  await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('Kanya Example');
  await expectNoAxeViolations(page);
  await page.getByLabel('Phone of the clinic').fill('02-000-0000');
  await page.getByLabel('Password').fill(PASS_PHRASE);
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText('The clinic is ready.')).toBeVisible();

  await signIn(page, ADMINISTRATOR);
  await expect(page.getByText('demonstration', { exact: false })).toHaveCount(0);
  await page.getByRole('link', { name: 'Team' }).click();
  await page.getByLabel('Role').selectOption('physiatrist');
  await page.getByLabel('Title').fill('Dr');
  await page.getByLabel('Name', { exact: true }).fill('Satit Example');
  await page.getByLabel('E-mail').fill(PHYSIATRIST);
  await page.getByLabel('Professional licence number').fill('EXAMPLE-1');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const address = await page.getByText(/\/join\?token=/).textContent();

  const desk = await (await browser.newContext({ locale: 'en-GB', baseURL: BASE })).newPage();
  await desk.goto(address ?? '');
  await desk.getByLabel('Password').fill(PASS_PHRASE);
  await desk.getByRole('button', { name: 'Save the password' }).click();
  await expect(desk.getByText('Your password is set.')).toBeVisible();
  await signIn(desk, PHYSIATRIST);

  await desk.getByRole('link', { name: 'New patient' }).click();
  await desk.getByLabel('Name', { exact: true }).fill('Somsri Example');
  await desk.getByLabel('Hospital number').fill('HN-1');
  await desk.getByText('The patient', { exact: true }).click();
  await desk.getByRole('button', { name: 'Asked all, all no' }).click();
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByRole('link', { name: 'Prescribe', exact: true }).click();
  await desk.getByRole('button', { name: 'Add Calf stretch at a wall' }).click();
  await desk.getByRole('button', { name: 'Review and issue' }).click();
  await expect(desk.getByRole('button', { name: 'Issue to the patient' })).toBeDisabled();
  await desk.getByRole('checkbox', { name: /^I have seen/ }).check();
  await desk.getByRole('button', { name: 'Issue to the patient' }).click();
  await desk.waitForURL('**/issued');
  const link = desk.getByRole('link', { name: 'Open handout' });

  await desk.goto((await link.getAttribute('href')) ?? '');
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('Somsri Example');
  await expect(desk.getByText('Demonstration', { exact: false })).toHaveCount(0);
  await page.goto(setUpAddress);
  await expect(page).toHaveURL(/\/patients$/);
});

test('where the clinic asks everybody for a second factor, who has none sets it before anything else is shown', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const openAnother = async () =>
    (await browser.newContext({ locale: 'en-GB', baseURL: BASE })).newPage();
  const typing = await openAnother();
  await typing.clock.install();
  await signIn(typing, PHYSIATRIST);
  await typing.goto('/patients/new');
  const name = typing.getByLabel('Name', { exact: true });
  await name.fill('Malee Example');
  await typing.getByLabel('Hospital number').fill('HN-2');

  await signIn(page, ADMINISTRATOR);
  await page.goto('/settings');
  const card = page.getByRole('region', { name: settings.signIn.title });
  await card.getByText(settings.signIn.choice.everybody, { exact: true }).click();
  await card.getByRole('button', { name: settings.signIn.save }).click();
  await card.getByText(settings.signIn.saved).waitFor();

  // Who is typing is told within minutes, over what they typed.
  await typing.clock.fastForward(3 * 60_000);
  await name.press('End');
  await typing.clock.fastForward(20_000);
  const owing = typing.getByRole('dialog', { name: shell.session.owing });
  await owing.waitFor();
  await expectNoAxeViolations(typing);

  const desk = await openAnother();
  await signIn(desk, PHYSIATRIST, '**/second-factor*');
  await expectNoAxeViolations(desk);
  for (const address of ['/patients', '/patients/new', '/account', '/rules']) {
    await desk.goto(address);
    await expect(desk).toHaveURL(/\/second-factor/);
    await expect(desk.getByText('Somsri Example')).toHaveCount(0);
  }
  const found = await desk.request.post('/find', { headers: ANSWERED, data: { query: 'Somsri' } });
  expect(await found.text()).not.toContain('Somsri');

  const { next } = await setSecondFactor(typing);
  await expect(owing).toBeHidden();
  await expect(name).toHaveValue('Malee Example');
  await typing.getByRole('button', { name: 'Save' }).click();
  await expect(typing.getByRole('heading', { level: 1 })).toContainText('Malee Example');
  await desk.goto('/sign-in');
  await fillSignIn(desk, { email: PHYSIATRIST, password: PASS_PHRASE });
  await desk.getByLabel(words.code).fill(next());
  await desk.getByRole('button', { name: words.submit }).click();
  await expect(desk.getByText('Somsri Example').first()).toBeVisible();

  // Who asked for it owes one as well, and still reads that it is saved.
  await expect(card.getByText(settings.signIn.saved)).toBeVisible();
  const phone = page.getByRole('textbox', { name: settings.clinic.phone });
  await phone.fill('02-111-1111');
  const clinic = page.getByRole('region', { name: settings.clinic.title });
  await clinic.getByRole('button', { name: settings.clinic.save }).click();
  await clinic.getByRole('button', { name: shell.signInAgain.button }).click();
  await fillSignIn(page.getByRole('dialog', { name: shell.signInAgain.title }), {
    email: ADMINISTRATOR,
    password: PASS_PHRASE,
  });
  const cover = page.getByRole('dialog', { name: shell.session.owing });
  await cover.waitFor();
  const tab = await page.context().newPage();
  await tab.goto(`${BASE}/rules`);
  await setSecondFactor(tab);
  await tab.waitForURL('**/rules');
  // Set in another tab, it is owed here no more.
  await cover.getByRole('button', { name: secondFactor.begin }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(phone).toHaveValue('02-111-1111');
  await clinic.getByRole('button', { name: settings.clinic.save }).click();
  await clinic.getByText(settings.clinic.saved).waitFor();
});
