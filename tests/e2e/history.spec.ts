import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { EXERCISES } from '@/tests/support/content';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient } from './own-patient';
import { fillIn, LANGUAGES, WORDS, type Words } from './words';

const AT_MOST = 10;

/** Typing is no tap; a list is one to open and one to choose from. */
function countTaps(page: Page) {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.click();
    },
    choose: async (list: Locator, value: string) => {
      taps += 2;
      await list.selectOption(value);
    },
    report: (where: string) => {
      console.log(`From the empty form to a clear exercise, ${where}: ${taps} taps`);
      expect(taps).toBeLessThanOrEqual(AT_MOST);
    },
    button: (name: string) => page.getByRole('button', { name, exact: true }),
  };
}

const answererOf = (
  page: Page,
  { patients: { answerer } }: Words,
  who: keyof typeof answerer.who,
) =>
  page
    .getByRole('group', { name: answerer.question })
    .getByText(answerer.who[who], { exact: true });

async function typeIdentity(page: Page, { patients }: Words) {
  const { identity, birth } = patients;
  await page.getByRole('textbox', { name: identity.name, exact: true }).fill('Somsri Example');
  await page
    .getByRole('textbox', { name: identity.hospitalNumber })
    .fill(randomUUID().slice(0, 13));
  const born = page.getByRole('group', { name: birth.label });
  for (const [part, typed] of [
    [birth.day, '10'],
    [birth.month, '3'],
    [birth.year, '2535'],
  ] as const) {
    await born.getByRole('textbox', { name: part, exact: true }).fill(typed);
  }
}

/** Fills the form of a patient who has nothing else, saves and adds exercise 9. */
async function prescribeForFresh(page: Page, words: Words, name: string) {
  const { patients, prescribe } = words;
  const count = countTaps(page);
  await page.goto('/patients/new');
  await typeIdentity(page, words);
  await count.choose(page.getByLabel(patients.identity.sexLabel), 'female');
  await count.tap(answererOf(page, words, 'patient'));
  await count.tap(count.button(patients.redFlags.allNo));
  await count.tap(count.button(patients.history.noneInAll));
  await count.tap(count.button(patients.form.save));
  await count.tap(page.getByRole('link', { name: patients.record.prescribe, exact: true }).first());
  await count.tap(count.button(fillIn(prescribe.catalog.add, { name })));
  return count;
}

/** Contraindicated, caution, not checked, no finding. */
async function expectOneClear(page: Page, { prescribe }: Words) {
  const counts = page.getByRole('list', { name: prescribe.safety.counts }).getByRole('listitem');
  await expect(counts).toHaveText([/^0/, /^0/, /^0/, /^1/]);
}

test.describe('a fresh patient on a desktop', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const words = WORDS.en;

  test('is clear in at most ten taps', async ({ page }) => {
    await enter(page);
    const count = await prescribeForFresh(page, words, EXERCISES[8]?.name.en ?? '');
    const card = page
      .getByRole('region', { name: words.prescribe.program.title })
      .getByRole('article');
    await expect(card).toContainText(words.prescribe.outcome.clear);
    await expectOneClear(page, words);
    count.report('desktop');
  });
});

test.describe('a fresh patient on a phone', () => {
  test.use({ locale: 'th-TH', viewport: { width: 390, height: 844 }, hasTouch: true });
  const words = WORDS.th;

  test('is clear in at most ten taps', async ({ page }) => {
    await enter(page);
    const count = await prescribeForFresh(page, words, EXERCISES[8]?.name.th ?? '');
    const steps = page.getByRole('navigation', { name: words.prescribe.steps.label });
    await count.tap(steps.getByRole('button', { name: words.prescribe.steps.review }));
    await expectOneClear(page, words);
    count.report('phone');
  });
});

for (const { language, locale } of LANGUAGES) {
  const words = WORDS[language];
  const { patients } = words;

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('answers that are nobody’s wait for whose they are, and nothing is lost', async ({
      page,
    }) => {
      await enter(page);
      await page.goto('/patients/new');
      await typeIdentity(page, words);
      await page.getByRole('button', { name: patients.history.noneInAll }).click();
      const ticked = page.getByRole('checkbox', { checked: true });
      const groups = await ticked.count();
      expect(groups).toBeGreaterThan(0);
      const save = page.getByRole('button', { name: patients.form.save, exact: true });
      await save.click();

      await expect(page.getByText(patients.fieldProblem.answererMissing)).toBeVisible();
      const group = page.getByRole('group', { name: patients.answerer.question });
      await expect(group.getByRole('radio').first()).toBeFocused();
      await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(ticked).toHaveCount(groups);
      await expectNoAxeViolations(page);

      await answererOf(page, words, 'family').click();
      await save.click();
      await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
      const [before = ''] = patients.said.family.split('{day}').filter(Boolean);
      await expect(page.getByRole('heading', { name: before.trim() })).toBeVisible();
      await expectNoAxeViolations(page);
    });
  });
}

test.describe('a recorded history', () => {
  test.use({ locale: 'en-GB' });
  const words = WORDS.en;

  test('keeps day and person of each group that is not ticked anew', async ({ page }) => {
    await enter(page);
    const { id } = await addPatient(page.request, {
      redFlagsAskedOn: '2026-01-02',
      redFlagsSaidBy: 'medical-record',
      noneOf: [
        { group: 'bone', saidOn: '2026-01-02', saidBy: 'medical-record' },
        { group: 'eyes', saidOn: '2026-01-02', saidBy: 'medical-record' },
      ],
    });
    await page.goto(`/patients/${id}/edit`);
    await answererOf(page, words, 'family').click();
    const eyes = page.getByRole('checkbox', { name: /: Eyes$/ });
    await eyes.uncheck();
    await eyes.check();
    await expect(page.getByText(/^said on .+ by the family$/)).toHaveCount(1);
    await page.getByRole('button', { name: words.patients.form.save, exact: true }).click();
    await page.waitForURL(new RegExp(`/patients/${id}$`));

    const history = page.getByRole('region', { name: words.patients.record.history });
    await expect(
      history.getByRole('heading', { name: /taken on 2 Jan 2026 from the medical record$/ }),
    ).toBeVisible();
    await expect(history.getByRole('heading', { name: /by the family$/ })).toBeVisible();
    await expect(
      history.getByText(words.patients.record.answeredBy['medical-record']),
    ).toBeVisible();
  });
});
