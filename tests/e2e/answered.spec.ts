import type { Browser } from '@playwright/test';
import type { PatientInput } from '@/lib/patient/patient-input';
import { answeredPatient, present } from '@/tests/support/answered-patient';
import { draftOf } from '@/tests/support/draft-of';
import { openAs } from './accounts';
import { callAction } from './call-action';
import { enter, expect, expectNoAxeViolations, scriptsListen, test } from './demo';
import { addPatient, SAVE_PATIENT, storeDraft } from './own-patient';
import { nameOfExercise } from './template-acts';
import { fillIn, WORDS } from './words';

const { prescribe, review } = WORDS.en;
const EXERCISE = 'EX01-a';

const SLIPPED_VERTEBRA = present('spondylolisthesis');
const KNEE = present('knee-oa');

test.use({ locale: 'en-GB' });

/** Another member of the clinic writes the first change into the record. */
async function changeAsColleague(
  browser: Browser,
  { id, name, hospitalNumber }: Awaited<ReturnType<typeof addPatient>>,
  known: Partial<PatientInput>,
) {
  const colleague = await openAs(browser, 'therapist');
  const input = answeredPatient({ name, hospitalNumber, ...known });
  const saved = await callAction(colleague.request, SAVE_PATIENT, {
    args: [{ input, edited: { id, version: 1 } }],
    patientId: id,
  });
  expect(saved.returned).toMatchObject({ status: 'saved' });
}

test('what is found after an answer is shown and asked about before the issue, which calls the patient as the doctor chose', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enter(page);
  const known = { factors: [SLIPPED_VERTEBRA] };
  const patient = await addPatient(page.request, known);
  const { id: patientId, name } = patient;
  const draft = draftOf(EXERCISE);
  const entries = draft.entries.map((entry) => ({ ...entry, acknowledged: false }));
  await storeDraft(page.request, patientId, { ...draft, entries });

  await page.goto(`/patients/${patientId}/prescribe`);
  const exercise = nameOfExercise('EX01', 'en');
  const read = fillIn(prescribe.safety.acknowledgeOf, { name: exercise });
  await page.getByRole('button', { name: read, exact: true }).first().click();
  await page.getByRole('button', { name: prescribe.issue.review }).click();
  await page.waitForURL('**/review');
  const issue = page.getByRole('button', { name: prescribe.issue.issue, exact: true });
  await expect(issue).toBeEnabled();

  await changeAsColleague(browser, patient, { factors: [SLIPPED_VERTEBRA, KNEE] });
  await issue.click();
  await expect(page.getByRole('alert').getByText(prescribe.issue.refused)).toBeVisible();
  await page.getByRole('button', { name: review.changed.lookAgain }).click();
  const open = page.getByRole('region', { name: review.open.title });
  await expect(open.getByText(prescribe.safety.foundSince)).toBeVisible();
  await scriptsListen(page);
  await expect(issue).toBeDisabled();
  await expectNoAxeViolations(page);
  await open.getByRole('button', { name: /^Acknowledge/ }).click();
  await expect(open.getByText(prescribe.safety.foundSince)).toHaveCount(0);
  await expect(issue).toBeEnabled();

  const shown = page.getByLabel(review.choices.shownName);
  await expect(shown).toHaveValue(name);
  await shown.fill('Somchai');
  const preview = page.frameLocator(`iframe[title="${review.preview.pageTitle}"]`);
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Somchai');
  await expect(preview.locator('html')).not.toContainText(name);
  await issue.click();
  await page.waitForURL('**/issued');
  const link = /http[^"]*\/h\/[0-9a-z]+/.exec(await page.content())?.[0] ?? '';
  const handout = await (await page.request.get(link)).text();
  expect(handout).toContain('Somchai');
  expect(handout).not.toContain(name);
});

test('an answer that is missing since the doctor went on without others is named and confirmed anew', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enter(page);
  const known = answeredPatient({ hospitalNumber: '' }).noneOf;
  const patient = await addPatient(page.request, { noneOf: known.slice(0, 4) });
  const draft = draftOf(EXERCISE);
  await storeDraft(page.request, patient.id, { ...draft, notCheckedConfirmed: false });

  await page.goto(`/patients/${patient.id}/review`);
  const open = page.getByRole('region', { name: review.open.title });
  const confirm = open.getByRole('checkbox', { name: prescribe.issue.confirmMissing });
  const issue = page.getByRole('button', { name: prescribe.issue.issue, exact: true });
  await confirm.check();
  await expect(issue).toBeEnabled();

  await changeAsColleague(browser, patient, { noneOf: [] });
  await issue.click();
  await expect(page.getByRole('alert').getByText(prescribe.issue.refused)).toBeVisible();
  await page.getByRole('button', { name: review.changed.lookAgain }).click();
  await expect(open.getByText(prescribe.issue.missingSince)).toBeVisible();
  await expect(confirm).not.toBeChecked();
  await scriptsListen(page);
  await expect(issue).toBeDisabled();
  await expectNoAxeViolations(page);
  await confirm.check();
  await expect(open.getByText(prescribe.issue.missingSince)).toHaveCount(0);
  await issue.click();
  await page.waitForURL('**/issued');
});
