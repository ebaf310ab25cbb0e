import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { invitedPerson } from '@/tests/support/actions';
import { openHospitalSignIn } from '@/tests/support/hospital-sign-in';
import { accountOf, openAs, openInvited } from './accounts';
import { callAction } from './call-action';
import {
  enter,
  expect,
  expectNoAxeViolations,
  fillSignIn,
  readDemo,
  scriptsListen,
  signOut,
  test,
} from './demo';
import { addPatient } from './own-patient';
import { setSecondFactor } from './set-second-factor';
import { fillIn, fillInCount, WORDS } from './words';

const { account, common, secondFactor, shell, signIn, team } = WORDS.en;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Somebody of the other clinic, with which few tests work. */
async function openColleague(browser: Browser) {
  const administrator = await openAs(browser, 'other-administrator');
  const person = { ...invitedPerson(), name: `Nida ${randomUUID().slice(0, 8)}` };
  const opened = await openInvited(browser, administrator, person);
  return { administrator, person, ...opened, page: await opened.context.newPage() };
}

test('a second factor is set, asked for at the sign-in, and taken away by an administrator', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { administrator, person, account: own, page } = await openColleague(browser);
  await page.goto('/account');
  const { next, codes } = await setSecondFactor(page);
  expect(codes).toHaveLength(10);
  await page.getByText(secondFactor.card.isSet).waitFor();
  await expectNoAxeViolations(page);

  const context = await browser.newContext({ locale: 'en-GB' });
  const other = await context.newPage();
  await other.goto('/sign-in');
  await fillSignIn(other, own);
  await other.getByLabel(signIn.code).fill('000000');
  await button(other, signIn.submit).click();
  await other.getByText(signIn.problem['wrong-code'].title).waitFor();
  await other.getByLabel(signIn.code).fill(next());
  await button(other, signIn.submit).click();
  await other.waitForURL('**/patients');

  await page.reload();
  await page.getByText(account.sessions.thisOne).waitFor();
  await button(page, account.sessions.closeOthers).click();
  await page.getByText(fillInCount(account.sessions.closed, 1)).waitFor();
  await other.goto('/patients');
  expect(new URL(other.url()).pathname).toBe('/sign-in');
  await fillSignIn(other, own);
  await other.getByLabel(signIn.code).fill(codes[0] ?? '');
  await button(other, signIn.submit).click();
  await other.waitForURL('**/patients');

  const people = await administrator.newPage();
  await people.goto('/team');
  const row = people.getByRole('listitem').filter({ hasText: person.email });
  await row.getByText(team.person.secondFactor, { exact: true }).waitFor();
  await row.getByRole('button', { name: team.person.resetSecondFactor }).click();
  await people.getByRole('dialog').getByRole('button', { name: team.secondFactor.submit }).click();
  await people
    .getByText(fillIn(team.person.done['second-factor-removed'], { name: person.name }))
    .waitFor();
  const alone = await browser.newContext({ locale: 'en-GB' });
  await enter(alone, own);
});

test('a changed password signs out every other place', async ({ browser }) => {
  const { account: own, context, page } = await openColleague(browser);
  const other = await browser.newContext({ locale: 'en-GB' });
  await enter(other, own);
  await page.goto('/account');
  await page.getByLabel(account.password.present).fill(own.password);
  await page.getByLabel(account.password.wanted).fill('passwordpassword');
  await button(page, account.password.submit).click();
  await page.getByText(common.password.trouble['too-common']).waitFor();
  const password = 'forty umbrellas under a mango tree';
  await page.getByLabel(account.password.wanted).fill(password);
  await button(page, account.password.submit).click();
  await page.getByText(/Your password is changed. One other place was signed out./).waitFor();
  const answer = await other.request.get('/patients', { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  await enter(await browser.newContext(), { ...own, password });
  expect((await context.request.get('/patients', { maxRedirects: 0 })).status()).toBe(200);
});

/** A page with a name typed on it and a clock that the test moves, and what covers it. */
async function typeOfSomebody(page: Page, context: BrowserContext) {
  await page.clock.install();
  await enter(context, accountOf('physiatrist2'));
  await page.goto('/patients/new');
  const name = page.getByRole('textbox').first();
  await name.fill('Kanya Example');
  await scriptsListen(page);
  return { name, cover: page.getByRole('dialog', { name: shell.session.over }) };
}

test('a page whose session ended is covered, and what was typed is there after the sign-in', async ({
  page,
  context,
}) => {
  const { name, cover } = await typeOfSomebody(page, context);
  await callAction(context.request, 'app/leave.ts leave', { args: [] });
  // Nothing was done for so long: the page asks how much of its session is left.
  await page.clock.fastForward(14 * 60_000);
  await cover.waitFor();
  await expectNoAxeViolations(page);
  await fillSignIn(page, accountOf('physiatrist2'));
  await expect(cover).toBeHidden();
  await expect(name).toHaveValue('Kanya Example');

  // Whoever signs in there instead is not shown what stands on the page.
  await callAction(context.request, 'app/leave.ts leave', { args: [] });
  await page.clock.fastForward(14 * 60_000);
  await cover.waitFor();
  await fillSignIn(page, accountOf('therapist'));
  await page.waitForURL('**/patients');
});

test('a page that is left alone is covered though the server does not answer, and opens once it does', async ({
  page,
  context,
}) => {
  const { name, cover } = await typeOfSomebody(page, context);
  await page.route('**/api/session', (route) => route.abort('internetdisconnected'));
  await page.clock.fastForward(14 * 60_000);
  await expect(cover).toBeHidden();
  await page.clock.fastForward(2 * 60_000);
  await cover.waitFor();

  await page.unroute('**/api/session');
  await page.clock.fastForward(60_000);
  await expect(cover).toBeHidden();
  await expect(name).toHaveValue('Kanya Example');
});

test('after signing out the way back shows nothing of a patient', async ({ page, context }) => {
  await enter(context);
  const { id, name } = await addPatient(page.request);
  await page.goto('/catalog');
  await page.goto(`/patients/${id}`);
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('link', { name: common.navigation.patients, exact: true }).first().click();
  await page.waitForURL('**/patients');
  await signOut(page, WORDS.en);
  await page.getByLabel(signIn.email).waitFor();
  await page.goBack();
  await page.getByLabel(signIn.email).waitFor();
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goBack();
  await page.getByLabel(signIn.email).waitFor();
  await expect(page.getByText(name)).toHaveCount(0);
});

test.describe('with the hospital’s own sign-in', () => {
  let hospital: Awaited<ReturnType<typeof openHospitalSignIn>>;
  test.beforeAll(async () => {
    const { url } = readDemo();
    const port = Number(new URL(url).port) + 7;
    hospital = await openHospitalSignIn(`${url}/api/auth/callback/oidc`, port);
  });
  test.afterAll(() => hospital.close());

  const byHospital = (page: Page) =>
    button(page, fillIn(signIn.singleSignOn, { name: 'Example Hospital' })).click();

  test('who is not one of the clinic’s people is told so', async ({ page }) => {
    hospital.letIn({ sub: 'stranger', email: 'stranger@hospital.example', isVerified: true });
    await page.goto('/sign-in');
    await byHospital(page);
    await page.getByText(signIn.problem['unknown-person'].title).waitFor();
    await expectNoAxeViolations(page);
  });

  test('who signed in long ago shows that it is still them before an act of weight', async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const { administrator, account: own } = await openColleague(browser);
    const colleague = { ...invitedPerson(), role: 'administrator', name: 'Wanchai Example' };
    const { account: theirs } = await openInvited(browser, administrator, colleague);
    hospital.letIn({ sub: theirs.email, email: theirs.email, isVerified: true, ago: 20 * 60 });
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto('/sign-in?next=/team');
    await byHospital(page);
    await page.waitForURL('**/team');

    const row = page.getByRole('listitem').filter({ hasText: own.email });
    await row.getByRole('button', { name: team.person.newAddress }).click();
    const box = page.getByRole('dialog', { name: shell.confirmIdentity.title });
    await box.waitFor();
    await expectNoAxeViolations(page);
    await box.getByRole('button', { name: shell.confirmIdentity.cancel }).click();
    await row.getByText(team.problem.unconfirmed.title).waitFor();

    await row.getByRole('button', { name: team.person.newAddress }).click();
    await box.getByLabel(shell.confirmIdentity.password).fill('not the password');
    await box.getByRole('button', { name: shell.confirmIdentity.submit }).click();
    await box.getByText(shell.confirmIdentity.problem.wrong).waitFor();
    await box.getByLabel(shell.confirmIdentity.password).fill(theirs.password);
    await box.getByRole('button', { name: shell.confirmIdentity.submit }).click();
    await row.getByText(/Address for/).waitFor();

    const refused = await page.goto('/audit');
    expect(refused?.status()).toBe(200);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: WORDS.en.audit.export }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^audit-\d{4}-\d{2}-\d{2}\.csv$/);
  });
});
