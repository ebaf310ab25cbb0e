import { strFromU8, unzipSync } from 'fflate';
import { accountOf, openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient, issueFor } from './own-patient';
import { fillIn, fillInCount, LANGUAGES, WORDS } from './words';

for (const { language, locale } of LANGUAGES) {
  const { patientData: words } = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('that the notice was given is recorded, and stands in the record', async ({ page }) => {
      await enter(page);
      const { id } = await addPatient(page.request);
      await page.goto(`/patients/${id}`);
      await expect(page.getByText(words.notice.none)).toBeVisible();
      await page.getByRole('link', { name: words.card.open }).click();
      await page.getByLabel(words.notice.version).fill('2026-11');
      await page.getByLabel(words.notice.day).fill('2999-01-01');
      await page.getByRole('button', { name: words.notice.submit }).click();
      await expect(page.getByText(words.notice.answer.invalid)).toBeVisible();
      await expect(page.getByLabel(words.notice.version)).toHaveValue('2026-11');
      await page.getByLabel(words.notice.day).fill('2026-11-24');
      await page.getByRole('button', { name: words.notice.submit }).click();
      await expect(page.getByText(words.notice.answer.recorded)).toBeVisible();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: words.back }).click();
      await expect(page.getByText(/2026-11/)).toBeVisible();
    });

    test('an erased patient is asked for by number, and the link is unknown at once', async ({
      page,
      browser,
    }) => {
      await enter(page);
      const patient = await addPatient(page.request);
      const handout = await issueFor(page.request, patient.id);
      expect((await page.request.get(handout)).status()).toBe(200);

      await enter(page, accountOf('administrator'));
      await page.goto(`/patients/${patient.id}/data`);
      await expect(page.getByText(words.erase.takes.living)).toBeVisible();
      await page.getByRole('button', { name: words.erase.open }).click();
      const dialog = page.getByRole('dialog');
      const number = dialog.getByLabel(
        fillIn(words.erase.dialog.number, { number: patient.hospitalNumber }),
      );
      await number.fill('another');
      await dialog.getByRole('button', { name: words.erase.dialog.submit }).click();
      await expect(dialog.getByText(words.erase.problem['number-differs'].title)).toBeVisible();
      await expect(number).toHaveValue('another');
      await expectNoAxeViolations(page);
      await number.fill(patient.hospitalNumber);
      await dialog.getByRole('button', { name: words.erase.dialog.submit }).click();
      await page.waitForURL('**/patients');

      const anybody = await browser.newContext();
      const unknown = await anybody.request.get(handout.replace(/h\/.*/, `h/${'0'.repeat(32)}`));
      const gone = await anybody.request.get(handout);
      expect([gone.status(), unknown.status()]).toEqual([404, 404]);
      expect((await page.goto(`/patients/${patient.id}`))?.status()).toBe(404);
    });

    test('how long records are kept is chosen, and nothing is due that was used lately', async ({
      page,
    }) => {
      await enter(page, accountOf('administrator'));
      await page.goto('/patients');
      await page.getByRole('link', { name: words.due.link }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.due.page);
      await expect(page.getByText(fillInCount(words.due.title, 0))).toBeVisible();
      const kept = page.getByLabel(words.retention.label);
      await kept.selectOption('15');
      await page.getByRole('button', { name: words.retention.submit }).click();
      await expect(page.getByText(words.retention.answer.saved)).toBeVisible();
      await page.reload();
      await expect(kept).toHaveValue('15');
      await kept.selectOption('10');
      await page.getByRole('button', { name: words.retention.submit }).click();
      await expect(page.getByRole('button', { name: words.retention.submit })).toBeDisabled();
      await expectNoAxeViolations(page);
    });
  });
}

test('the copy of everything holds the bundle, the rows, the prints and who saw it', async ({
  page,
  browser,
}) => {
  const words = WORDS.en.patientData;
  await enter(page);
  const { id, name } = await addPatient(page.request);
  await issueFor(page.request, id);
  await page.goto(`/patients/${id}/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.export.submit }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^patient-file-\d{4}-\d{2}-\d{2}\.zip$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const files = unzipSync(Buffer.concat(chunks));
  const textOf = (file: string) => strFromU8(files[file] ?? new Uint8Array());
  const prints = Object.keys(files).filter((file) => file.endsWith('.pdf'));
  expect(prints).toEqual(['handouts/1-version-1-en.pdf']);
  expect(textOf(prints[0] ?? '').slice(0, 5)).toBe('%PDF-');
  expect(JSON.parse(textOf('fhir-bundle.json'))).toMatchObject({ resourceType: 'Bundle' });
  expect(textOf('everything.json')).toContain(name);
  expect(textOf('who-saw-it.csv')).toContain('patient.exported');
  expect(textOf('README.txt')).toContain('fhir-bundle.json');

  const colleague = await openAs(browser, 'physiatrist2');
  expect((await colleague.request.get(`/patients/${id}/export`)).status()).toBe(404);
  const other = await colleague.newPage();
  await other.goto(`/patients/${id}/data`);
  await expect(other.getByText(words.export.whoMay)).toBeVisible();
  await expect(other.getByRole('button', { name: words.erase.open })).toHaveCount(0);
});
