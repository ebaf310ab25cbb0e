import type { Locator, Page } from '@playwright/test';
import { WORDS as SAID } from '@/lib/handout/words';
import { answeredPatient, present } from '@/tests/support/answered-patient';
import { accountOf, openAs } from './accounts';
import { callAction } from './call-action';
import { enter, expect, expectNoAxeViolations, scriptsListen, test } from './demo';
import { addPatient, issueFor, keepDraft, SAVE_PATIENT } from './own-patient';
import { openAsPatient } from './patient-link';
import { nameOfExercise } from './template-acts';
import { fillIn, LANGUAGES, WORDS } from './words';

const SLIPPED_DISC = present('disc-herniation', '2026-11-03');

/** Ruled out by the article once the patient has a slipped disc. */
const RULED_OUT = 'EX03-a';
const PROGRAM = [RULED_OUT, 'EX09-a'] as const;

/** Of a page, in both looks. */
async function expectQuiet(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

for (const { language, locale } of LANGUAGES) {
  const { patients, prescribe, record, review } = WORDS[language];
  const button = (of: Page | Locator, name: string) =>
    of.getByRole('button', { name, exact: true });

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a course is ended and taken back, and renewed on the history as it is on that day', async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000);
      await enter(page);
      const patient = await addPatient(page.request, { factors: [] });
      const link = await issueFor(page.request, patient.id, PROGRAM);
      const phone = await openAsPatient(browser);

      await page.goto(`/patients/${patient.id}`);
      await button(page, record.end.open).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(record.end.reason).fill('Free of pain.');
      await expectQuiet(page);
      await button(dialog, record.end.submit).click();
      const timeline = page.getByRole('region', { name: patients.record.prescriptions });
      await expect(timeline).toContainText(record.timeline.ended);
      await expect(timeline).toContainText(
        fillIn(record.timeline.reason, { note: 'Free of pain.' }),
      );
      await phone.goto(link);
      await expect(phone.getByRole('heading', { name: SAID.courseEnded.en })).toBeVisible();
      await expect(phone.getByText(patient.name)).toHaveCount(0);
      await button(page, record.reopen).click();
      await expect(timeline).toContainText(patients.record.current);
      await phone.goto(link);
      await expect(phone.getByRole('heading', { level: 1 })).toContainText(patient.name);

      await button(page, record.renew.button).click();
      await page.waitForURL('**/review');
      await expect(page.getByText(review.change.none)).toBeVisible();
      await expect(button(page, prescribe.issue.issue)).toBeEnabled();

      const { name, hospitalNumber } = patient;
      const input = answeredPatient({ name, hospitalNumber, factors: [SLIPPED_DISC] });
      await callAction(page.request, SAVE_PATIENT, {
        args: [{ input, edited: { id: patient.id, version: 1 } }],
        patientId: patient.id,
      });
      await page.goto(`/patients/${patient.id}`);
      await button(page, record.renew.button).click();
      await expect(dialog).toContainText(record.renew.existsTitle);
      await expectNoAxeViolations(page);
      await button(dialog, record.renew.replace).click();
      await page.waitForURL('**/prescribe');
      const safety = page.getByRole('region', { name: prescribe.safety.title });
      const against = safety.getByRole('article', {
        name: new RegExp(nameOfExercise('EX03', language)),
      });
      await expect(against).toContainText(prescribe.outcome.contraindicated);
      await expect(button(page, prescribe.issue.review)).toBeDisabled();
    });

    test('a handout for the wrong patient is withdrawn with a reason, and its link says so', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      await enter(page);
      const { id, name } = await addPatient(page.request);
      const link = await issueFor(page.request, id);
      await page.goto(`/patients/${id}`);
      await button(page, record.withdraw.open).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(record.withdraw.means);
      await button(dialog, record.withdraw.submit).click();
      await expect(dialog.getByText(record.withdraw.missing)).toBeVisible();
      await expectQuiet(page);
      await dialog.getByLabel(record.withdraw.reason).fill('Meant for the next patient.');
      await button(dialog, record.withdraw.submit).click();

      const timeline = page.getByRole('region', { name: patients.record.prescriptions });
      await expect(timeline).toContainText(record.timeline.withdrawn);
      const note = 'Meant for the next patient.';
      await expect(timeline).toContainText(fillIn(record.timeline.reason, { note }));
      for (const act of [record.reopen, record.renew.button, record.withdraw.open]) {
        await expect(button(page, act)).toHaveCount(0);
      }
      await expectNoAxeViolations(page);

      const phone = await openAsPatient(browser);
      await phone.goto(link);
      for (const each of ['th', 'en'] as const) {
        await expect(
          phone.getByRole('heading', { name: SAID.handoutWithdrawn[each] }),
        ).toBeVisible();
      }
      await expect(phone.getByText(name)).toHaveCount(0);
      await expect(phone.getByText('Meant for')).toHaveCount(0);
      await expectNoAxeViolations(phone);
    });

    test('a colleague is named as the doctor who has the patient, and that it is saved is said', async ({
      page,
    }) => {
      await enter(page);
      const { id } = await addPatient(page.request);
      await issueFor(page.request, id);
      await page.goto(`/patients/${id}`);
      const { responsible } = patients;
      const doctor = page.getByLabel(responsible.label);
      await doctor.selectOption({ label: 'Dr Pim Example' });
      await button(page, responsible.save).click();
      await expect(page.getByText(responsible.answer.named)).toBeVisible();
      await expect(button(page, responsible.save)).toHaveCount(0);
      await page.reload();
      await expect(doctor.locator('option:checked')).toHaveText('Dr Pim Example');
    });

    test('a draft that a therapist hands in is sent back by the physiatrist with a comment', async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000);
      await enter(page);
      const therapist = await (await openAs(browser, 'therapist')).newPage();
      const { id, name } = await addPatient(therapist.request);
      await keepDraft(therapist.request, id);
      const words = WORDS.en;
      await therapist.goto(`/patients/${id}/review`);
      await expect(button(therapist, words.prescribe.issue.issue)).toHaveCount(0);
      await scriptsListen(therapist);
      await therapist.getByLabel(words.review.handIn.to).selectOption({ label: 'Satit Example' });
      await therapist.getByLabel(words.review.handIn.note).fill('Second visit, walks better.');
      await expectQuiet(therapist);
      await button(therapist, words.review.handIn.submit).click();
      await therapist.waitForURL(`**/patients/${id}`);
      await expect(therapist.getByText(/^Handed in by Nok Example/)).toBeVisible();

      await page.goto('/patients');
      await page.getByRole('link', { name: record.handed.filter }).click();
      const open = page.getByRole('link', {
        name: fillIn(record.handed.openOf['to-issue'], { name }),
      });
      await expect(page.getByRole('listitem').filter({ has: open })).toContainText(
        fillIn(record.handed.note, { note: 'Second visit, walks better.' }),
      );
      await expectQuiet(page);
      await open.click();
      await page.waitForURL('**/review');
      await button(page, review.sendBack.open).click();
      const dialog = page.getByRole('dialog');
      await button(dialog, review.sendBack.submit).click();
      await expect(dialog.getByText(review.sendBack.missing)).toBeVisible();
      await expectNoAxeViolations(page);
      await dialog.getByLabel(review.sendBack.note).fill('One set less of the last.');
      await button(dialog, review.sendBack.submit).click();
      await page.waitForURL('**/patients');
      await expect(open).toHaveCount(0);

      await therapist.goto('/patients');
      const change = therapist.getByRole('link', {
        name: fillIn(words.record.handed.openOf['came-back'], { name }),
      });
      await expect(therapist.getByRole('listitem').filter({ has: change })).toContainText(
        fillIn(words.record.handed.note, { note: 'One set less of the last.' }),
      );
      await expectNoAxeViolations(therapist);
      await change.click();
      await therapist.waitForURL('**/prescribe');
      await therapist.goto(`/patients/${id}/review`);
      await expect(therapist.getByText(/^Sent back by Satit Example/)).toBeVisible();
      await expect(button(therapist, words.review.handIn.submit)).toBeVisible();
    });
  });
}

test('what is pressed or typed before the scripts of a screen listen is not lost: it waits for them', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
  await enter(context, accountOf('administrator'));
  const page = await context.newPage();
  const FIELDS = 'button[type=button], input:not([type=hidden]), textarea, select';
  for (const address of [
    '/team',
    '/settings',
    '/account',
    '/patients/new',
    '/catalog',
    '/catalog/own/new',
    '/rules',
    '/templates',
  ]) {
    await page.goto(address);
    const held = page.getByRole('main').locator(FIELDS);
    expect(await held.count(), address).toBeGreaterThan(0);
    await expect.soft(held.and(page.locator(':enabled')), address).toHaveCount(0);
  }
});
