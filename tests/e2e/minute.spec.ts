import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { countInteractions, tabTo } from './count-interactions';
import { enter, expect, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { addTemplate, nameOfExercise } from './template-acts';
import { fillIn, WORDS } from './words';

test.use({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });

const { patients, prescribe, review, share, templates } = WORDS.en;

/** Fits a patient with a strained muscle; other ways than the ones issued before. */
const NEXT_STEP = ['EX01-a', 'EX09-a', 'EX12-a'];

/** The list, the ones changed last first: who was seen before stands on top. */
const LIST = '/patients?sort=changed';

/** What stands on the way from the list to the link, by the names a screen reader says. */
function controlsOf(page: Page, patient: string, template: string) {
  const dialog = page.getByRole('dialog');
  const use = fillIn(templates.pick.choose, { name: template });
  return {
    prescribe: page.getByRole('link', {
      name: fillIn(patients.list.prescribeFor, { name: patient }),
    }),
    templates: page.getByRole('button', { name: templates.pick.button, exact: true }),
    row: dialog.getByRole('button', { name: `${use}.` }),
    replace: dialog.getByRole('button', { name: 'Replace with 3 exercises' }),
    review: page.getByRole('button', { name: prescribe.issue.review }),
    issue: page.getByRole('button', { name: prescribe.issue.issue, exact: true }),
    link: page.getByRole('link', { name: share.open }),
  };
}

/** A patient who was issued a program before, and a template for the next step. */
async function returningPatient(page: Page) {
  await enter(page);
  const patient = await addPatient(page.request);
  const before = await issueFor(page.request, patient.id);
  const template = `Next step ${randomUUID().slice(0, 8)}`;
  await addTemplate(page.request, { name: template, variants: NEXT_STEP });
  await page.goto(LIST);
  return { ...controlsOf(page, patient.name, template), template, before, patient };
}

/** The link is the patient's one link, and leads to what was chosen now. */
async function expectIssued(page: Page, link: string | null, exercise: string) {
  const handout = await (await page.request.get(link ?? '')).text();
  expect(handout).toContain(nameOfExercise(exercise, 'th'));
}

test('a returning patient: from the list to an issued link with a template', async ({ page }) => {
  const screen = await returningPatient(page);
  const count = countInteractions();
  await count.click(screen.prescribe);
  await count.click(screen.templates);
  await count.click(screen.row);
  await count.click(screen.replace);
  await count.click(screen.review);
  await count.click(screen.issue);
  await expect(screen.link).toBeVisible();
  count.report('Returning patient, with a template', { interactions: 6, seconds: 15 });
  await expectIssued(page, await screen.link.getAttribute('href'), 'EX12');
});

test('a new patient with one condition: from the list to an issued link', async ({ page }) => {
  await enter(page);
  await page.goto('/patients');
  const { identity, birth, answerer } = patients;
  const count = countInteractions();
  await count.click(page.getByRole('link', { name: patients.list.new }));
  await count.type(
    page.getByRole('textbox', { name: identity.name, exact: true }),
    'Somsri Example',
  );
  const number = page.getByRole('textbox', { name: identity.hospitalNumber });
  await count.type(number, randomUUID().slice(0, 13));
  const born = page.getByRole('group', { name: birth.label });
  for (const [part, typed] of [
    [birth.day, '10'],
    [birth.month, '3'],
    [birth.year, '2525'],
  ] as const) {
    await count.type(born.getByRole('textbox', { name: part, exact: true }), typed);
  }
  await count.choose(page.getByLabel(identity.sexLabel), 'female');
  const asked = page.getByRole('group', { name: answerer.question });
  await count.click(asked.getByText(answerer.who.patient, { exact: true }));
  const condition = page.getByRole('searchbox', { name: patients.search.label });
  await count.type(condition, 'muscle strain');
  await count.press(condition, 'Enter');
  await count.click(page.getByRole('button', { name: patients.redFlags.allNo }));
  await count.click(page.getByRole('button', { name: patients.history.noneOfTheOthersInAll }));
  await count.click(page.getByRole('button', { name: patients.form.save, exact: true }));
  const toPrescribe = page.getByRole('link', { name: patients.record.prescribe, exact: true });
  await count.click(toPrescribe.first());
  const screen = controlsOf(page, '', '');
  await count.click(screen.templates);
  const suggested = page
    .getByRole('dialog')
    .getByRole('region', { name: templates.pick.kind.condition });
  await count.click(suggested.getByRole('button').first());
  await count.click(screen.review);
  await count.click(screen.issue);
  await expect(screen.link).toBeVisible();
  count.report('New patient, one condition', { interactions: 20, seconds: null });
  await expectIssued(page, await screen.link.getAttribute('href'), 'EX09');
});

test('the whole way by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  const screen = await returningPatient(page);
  for (const control of ['prescribe', 'templates', 'row', 'replace', 'review', 'issue'] as const) {
    await tabTo(page, screen[control]);
    await page.keyboard.press('Enter');
  }
  await expect(screen.link).toBeVisible();
  await expectIssued(page, await screen.link.getAttribute('href'), 'EX12');
});

test('the whole way by what a screen reader says', async ({ page }) => {
  test.setTimeout(120_000);
  const screen = await returningPatient(page);
  await screen.prescribe.click();
  await screen.templates.click();
  const dialog = page.getByRole('dialog', { name: templates.pick.title });
  // The row says beforehand how it meets this patient.
  await expect(screen.row).toHaveAccessibleName(
    `${fillIn(templates.pick.choose, { name: screen.template })}. ${fillIn(templates.pick.fits, { count: 3, total: 3 })}`,
  );
  await screen.row.click();
  await expect(dialog.getByRole('heading', { name: screen.template })).toBeFocused();
  await expect(dialog.getByRole('status')).toHaveText(templates.apply.noConflict);
  await expect(dialog.getByRole('radio', { name: templates.apply.replace })).toBeChecked();
  await screen.replace.click();
  await expect(
    page.locator('[aria-live="polite"]', {
      hasText: '3 exercises take the place of the program',
    }),
  ).toBeAttached();
  await expect(screen.templates).toBeFocused();
  const program = page.getByRole('region', { name: prescribe.program.title, exact: true });
  await expect(program.getByRole('article').first()).toHaveAccessibleName(
    nameOfExercise('EX01', 'en'),
  );
  const counts = page.getByRole('list', { name: prescribe.safety.counts }).getByRole('listitem');
  await expect(counts.last()).toHaveText(`3${prescribe.safety.clear}`);
  await screen.review.click();
  await expect(page.getByRole('heading', { name: review.title, level: 1 })).toBeVisible();
  await expect(
    page.getByRole('region', { name: prescribe.issue.list }).getByRole('listitem'),
  ).toHaveCount(3);
  await screen.issue.click();
  await expect(page.getByRole('heading', { name: prescribe.issued.title, level: 1 })).toBeVisible();
  await expect(screen.link).toHaveAttribute('href', screen.before);
});
