import type { Page } from '@playwright/test';
import { present } from '@/tests/support/answered-patient';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient, issueFor, keepDraft } from './own-patient';
import { nameOfExercise } from './template-acts';
import { fillIn, fillInCount, LANGUAGES, WORDS } from './words';

const SLIPPED_DISC = present('disc-herniation');

/** As the demonstration's knowledge names it, up to the dash that tells it from the one with leg symptoms. */
const DISC = {
  en: 'Lumbar disc herniation (slipped disc), no leg',
  th: 'หมอนรองกระดูกสันหลังส่วนเอวเคลื่อน (ไม่มี',
};

/** Of a page, in both looks. */
async function expectQuiet(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}

for (const { language, locale } of LANGUAGES) {
  const { merge, patients, record, review } = WORDS[language];
  const nameOf = (variant: string) => nameOfExercise(variant.slice(0, 4), language);
  const save = (page: Page) => page.getByRole('button', { name: patients.form.save, exact: true });

  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a second patient with the same hospital number is refused with the way to the first', async ({
      page,
    }) => {
      await enter(page);
      const first = await addPatient(page.request);
      await page.goto('/patients/new');
      const { name, hospitalNumber } = patients.identity;
      await page.getByRole('textbox', { name, exact: true }).fill('Somsak Typed');
      await page.getByRole('textbox', { name: hospitalNumber }).fill(` ${first.hospitalNumber} `);
      await save(page).click();
      const { title } = patients.problem['duplicate-hospital-number'];
      const trouble = page.getByRole('alert').filter({ hasText: title });
      await expect(trouble).toBeVisible();
      await expect(page.getByRole('textbox', { name, exact: true })).toHaveValue('Somsak Typed');
      await expectQuiet(page);
      await trouble.getByRole('link', { name: patients.problem.openFirst }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.name);
    });

    test('two records of one person are merged as was shown before, and every old address leads to the kept one', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await enter(page);
      const kept = await addPatient(page.request, { noneOf: [] });
      const absent = { ...SLIPPED_DISC, id: 'muscle-strain', status: 'absent' } as const;
      const other = await addPatient(page.request, { factors: [SLIPPED_DISC, absent] });
      await issueFor(page.request, kept.id);
      const link = await issueFor(page.request, other.id, ['EX09-a', 'EX12-a']);
      await keepDraft(page.request, other.id);

      await page.goto(`/patients/${other.id}`);
      await page.getByRole('link', { name: merge.record.isDuplicate }).click();
      await page.getByRole('searchbox', { name: merge.find.label }).fill(kept.hospitalNumber);
      await page.locator('#content').getByRole('button', { name: merge.find.submit }).click();
      await page.getByRole('link', { name: new RegExp(kept.name) }).click();
      await expect(page.getByText(merge.kept, { exact: true }).locator('..')).toContainText(
        kept.name,
      );
      await expect(page.getByText(merge.duplicate, { exact: true }).locator('..')).toContainText(
        other.name,
      );
      await expect(
        page.getByRole('heading', { name: fillInCount(merge.disagree.title, 1) }),
      ).toBeVisible();
      const said = { kept: merge.said.present, duplicate: merge.said.absent };
      await expect(page.getByText(fillIn(merge.disagree.said, said))).toBeVisible();
      const happens = page.getByRole('listitem');
      const numbers = { kept: kept.hospitalNumber, duplicate: other.hospitalNumber };
      for (const word of ['courseEnds', 'draftMoves', 'number'] as const) {
        const sentence = fillIn(merge.consequence[word], numbers);
        await expect(happens.filter({ hasText: sentence })).toHaveCount(1);
      }
      await expect(happens.filter({ hasText: DISC[language] }).first()).toBeVisible();
      await expect(page.getByText(merge.irreversible.title)).toBeVisible();
      await expectQuiet(page);
      await page.getByRole('button', { name: merge.submit }).click();
      await page.waitForURL(`**/patients/${kept.id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(kept.name);
      await expect(page.locator('#content').getByText(other.hospitalNumber)).toBeVisible();
      await expectNoAxeViolations(page);

      for (const path of ['', '/edit', '/merge', '/prescribe', '/review', '/issued']) {
        await page.goto(`/patients/${other.id}${path}`);
        expect(new URL(page.url()).pathname, path).toBe(`/patients/${kept.id}`);
      }
      expect(await (await page.request.get(link)).text()).not.toContain(other.name);
    });

    test('before an answer is saved it is said what changes for the handout, and any two versions are compared', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await enter(page);
      const { id } = await addPatient(page.request, { factors: [] });
      await issueFor(page.request, id, ['EX09-a', 'EX12-a']);
      await issueFor(page.request, id, ['EX03-a', 'EX12-a']);
      await issueFor(page.request, id, ['EX03-a', 'EX12-a', 'EX09-a']);

      await page.goto(`/patients/${id}`);
      const card = page.getByRole('region', { name: patients.record.prescriptions });
      await card.locator('summary', { hasText: record.compare.title }).click();
      await card.getByLabel(record.compare.from).selectOption('1');
      await card.getByLabel(record.compare.to).selectOption('2');
      await card.getByRole('button', { name: record.compare.submit }).click();
      await page.waitForURL(/from=1&to=2/);
      const swapped = { number: 1, from: nameOf('EX09'), to: nameOf('EX03') };
      await expect(card.locator('#compare li')).toHaveText([
        fillIn(review.change.swapped, swapped),
      ]);
      await expect(card).toContainText(
        fillIn(record.timeline.changed, {
          changes: fillIn(review.change.added, { number: 3, name: nameOf('EX09') }),
        }),
      );
      await expectQuiet(page);

      await page.goto(`/patients/${id}/edit`);
      const preview = page.getByRole('region', { name: patients.preview.title });
      await expect(preview).toContainText(patients.preview.untouched);
      const search = page.getByRole('searchbox', { name: patients.search.label });
      await search.fill(DISC[language]);
      await search.press('Enter');
      await expect(preview).toContainText(patients.preview.ifYouSave);
      await expect(preview).toContainText(
        fillIn(patients.preview.pauses, { names: nameOf('EX03') }),
      );
      await expectQuiet(page);
      await page.getByRole('link', { name: patients.form.cancel }).click();
      await page.waitForURL(`**/patients/${id}`);
      await expect(
        page.getByText(WORDS[language].followUp.attention.kind['finding-new']),
      ).toHaveCount(0);
    });
  });
}
