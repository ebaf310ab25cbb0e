import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readPdfPages, withoutSpace } from '@/tests/support/read-pdf-pages';
import { SOME_OWN_EXERCISE } from '@/tests/support/routes';
import { sentPicture } from '@/tests/support/sent-picture';
import { openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient } from './own-patient';
import { answerQuestions } from './patient-link';
import { fillIn, LANGUAGES, WORDS, type Words } from './words';

type Own = Words['ownExercises'];

const both = ({ words }: Own, label: string, language: 'th' | 'en') =>
  fillIn(words.in, { label, language: words[language] });

/** Types one text in one language. */
async function write(page: Page, own: Own, [label, text]: readonly [string, string]) {
  await page.getByLabel(both(own, label, 'th'), { exact: true }).fill(text);
}

const ATTRIBUTES: { id: string; name: Record<'th' | 'en', string> }[] = JSON.parse(
  readFileSync('lib/catalog/content/attributes.json', 'utf8'),
);

/** The box of one movement attribute; its meaning stands behind its name. */
function movement(page: Page, id: string, language: 'th' | 'en'): Locator {
  const name = ATTRIBUTES.find((one) => one.id === id)?.name[language] ?? id;
  return page
    .getByRole('checkbox')
    .and(page.locator(`label:has-text("${name}") input`))
    .first();
}

const previewOf = (page: Page, own: Own): Locator =>
  page.getByRole('region', { name: own.preview.title });

async function sendPicture(page: Page, label: string, colour: string) {
  const buffer = Buffer.from(await sentPicture(colour));
  await page.getByLabel(label).setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('img', { name: label })).toBeVisible();
}

for (const { language, locale } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    const { ownExercises: own, prescribe, share } = WORDS[language];

    test('a doctor writes an exercise, sees what it is checked against, prescribes it, and the patient gets its words and pictures', async ({
      page,
      browser,
    }) => {
      test.setTimeout(500_000);
      const name = `ดันผนัง ${Date.now()} ${language}`;
      await enter(page);
      await page.goto('/catalog/own');
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: `+ ${own.list.new}` }).click();
      await page.waitForURL('**/catalog/own/new');

      // Nothing typed: what is missing is said, and the first of it has the focus.
      await page.getByRole('button', { name: own.form.save }).click();
      const refusal = page.getByRole('alert').filter({ hasText: own.problem.incomplete.title });
      await expect(refusal).toBeVisible();
      await expect(page.getByLabel(both(own, own.words.field.name, 'th'))).toBeFocused();
      await expectNoAxeViolations(page);

      for (const text of [
        [own.words.field.name, name],
        [own.words.field.start, 'ยืนหน้าผนัง'],
        [fillIn(own.words.step, { number: 1 }), 'วางมือบนผนังแล้วดัน'],
        [own.words.field.why, 'ช่วยให้แขนแข็งแรง'],
      ] as const) {
        await write(page, own, text);
      }
      await expect(page.getByText(own.words.missing.en)).toBeVisible();

      const preview = previewOf(page, own);
      await expect(preview).toContainText(own.preview.notChecked);
      await movement(page, 'lumbar-flexion-end-range', language).check();
      await expect(preview).not.toContainText(own.preview.notChecked);
      await expect(preview).toContainText(own.preview.contraindicated);
      const withOne = await preview.getByRole('listitem').count();
      await movement(page, 'impact', language).check();
      await expect.poll(() => preview.getByRole('listitem').count()).toBeGreaterThan(withOne);
      await movement(page, 'lumbar-flexion-end-range', language).uncheck();
      await movement(page, 'impact', language).uncheck();
      await expect(preview).toContainText(own.preview.notChecked);

      await page.getByLabel(own.picture.kind).selectOption('uploaded');
      const svg = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') };
      await page.getByLabel(own.picture.start).setInputFiles(svg);
      await expect(page.getByText(own.picture.problem['not-a-picture'])).toBeVisible();
      await sendPicture(page, own.picture.start, '#338899');
      await sendPicture(page, own.picture.end, '#996633');
      await expectNoAxeViolations(page);
      await page.getByRole('button', { name: own.form.save }).click();
      await page.waitForURL('**/catalog/own');
      await expect(page.getByRole('link', { name: new RegExp(name) })).toContainText(
        own.list.untagged,
      );

      // Untagged, it is not checked, and issuing asks.
      const { id } = await addPatient(page.request);
      await page.goto(`/patients/${id}/prescribe`);
      const card = page
        .getByRole('region', { name: prescribe.catalog.title })
        .getByRole('listitem')
        .filter({ hasText: name });
      await expect(card).toContainText(prescribe.outcome['not-checked']);
      await card.getByRole('button', { name: fillIn(prescribe.catalog.add, { name }) }).click();
      const safety = page.getByRole('region', { name: prescribe.safety.title });
      await expect(safety.getByRole('link', { name: prescribe.safety.tagIt })).toBeVisible();
      await page.getByRole('button', { name: prescribe.issue.review }).click();
      await page.waitForURL('**/review');
      const issue = page.getByRole('button', { name: prescribe.issue.issue, exact: true });
      await expect(issue).toBeDisabled();
      await page.getByRole('checkbox', { name: prescribe.issue.confirmMissing }).check();
      await issue.click();
      await page.waitForURL('**/issued');
      const link = page.getByRole('link', { name: share.open });
      const url = (await link.getAttribute('href')) ?? '';

      const stranger = await (await browser.newContext()).newPage();
      await stranger.goto(`${url}?lang=th`);
      await expect(stranger.getByText('วางมือบนผนังแล้วดัน')).toBeVisible();
      const pictures = stranger.locator('article img');
      await expect(pictures).toHaveCount(2);
      for (const picture of await pictures.all()) {
        expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
      }
      await expectNoAxeViolations(stranger);
      const hash = /pictures\/([0-9a-f]{64})/.exec(
        (await pictures.first().getAttribute('src')) ?? '',
      );
      const foreign = await stranger.request.get(`${url}/pictures/${'0'.repeat(64)}`);
      expect(foreign.status()).toBe(404);
      expect((await stranger.request.get(`/catalog/own/pictures/${hash?.[1]}`)).status()).toBe(404);
      const pdf = await stranger.request.get(`${url}/handout.pdf?lang=th`);
      const printed = await pdf.body();
      expect((await readPdfPages(printed)).join('')).toContain(withoutSpace('วางมือบนผนังแล้วดัน'));
      expect(
        printed.toString('latin1').match(/\/Subtype ?\/Image/g)?.length,
      ).toBeGreaterThanOrEqual(2);
      await answerQuestions(stranger.request, url);
      await stranger.goto(`${url}/session?lang=en`);
      await expect(stranger.locator('.exercise img')).toHaveCount(2);
      await expect(stranger.getByText('Some of this is in Thai only.')).toBeVisible();
      await expectNoAxeViolations(stranger);
    });
  });
}

test('a therapist reads what an exercise is checked against, and cannot change it', async ({
  browser,
}) => {
  const page = await (await openAs(browser, 'therapist')).newPage();
  const { ownExercises: own } = WORDS.en;
  await page.goto(`/catalog/own/${SOME_OWN_EXERCISE}`);
  await expect(previewOf(page, own)).toContainText(own.preview.notChecked);
  await expect(page.getByRole('button', { name: own.form.save })).toBeHidden();
  await expectNoAxeViolations(page);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark', locale: 'en-GB' });

  test('list and form can be read', async ({ page }) => {
    await enter(page);
    await page.goto('/catalog/own');
    await expectNoAxeViolations(page);
    await page.goto('/catalog/own/01930000-0000-7000-8000-0000000000e2');
    await expect(page.getByRole('button', { name: WORDS.en.ownExercises.form.save })).toBeEnabled();
    await expectNoAxeViolations(page);
  });
});

test('the untagged exercise says in the rules where it is tagged', async ({ page }) => {
  await enter(page);
  await page.goto('/rules');
  await page
    .getByRole('link', { name: new RegExp(`^${WORDS.en.rules.matrix.tagIt}`) })
    .first()
    .click();
  await page.waitForURL('**/catalog/own/*');
});
