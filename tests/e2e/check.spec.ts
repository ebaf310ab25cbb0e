import type { Page } from '@playwright/test';
import { present } from '@/tests/support/answered-patient';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

async function openFor(page: Page, ...factors: string[]) {
  await enter(page);
  const { id } = await addPatient(page.request, { factors: factors.map((id) => present(id)) });
  await page.goto(`/patients/${id}/prescribe`);
}

for (const { language, locale } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    const { prescribe, common } = WORDS[language];

    test('two conditions that pull apart make one caution with what fits both', async ({
      page,
    }) => {
      await openFor(page, 'disc-herniation', 'spinal-stenosis');
      const safety = page.getByRole('region', { name: prescribe.safety.title });
      const conflict = safety.getByRole('article').filter({ hasText: prescribe.safety.neutral });
      await expect(conflict).toHaveCount(1);
      const offers = conflict.getByRole('listitem').getByRole('button');
      const name = (await offers.first().textContent())?.trim() ?? '';
      await offers.first().click();
      await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
      await expect(offers.first()).toBeDisabled();
      await expectNoAxeViolations(page);
    });

    test('a hold too long is said, ringed, and set right in one tap', async ({ page }) => {
      await openFor(page, 'cad-stable');
      await page.getByRole('button', { name: prescribe.suggest.goal.strength }).click();
      const added = page.getByRole('button', {
        name: new RegExp(wordBefore(prescribe.suggest.add)),
      });
      await added.click();
      const card = page.getByRole('article').filter({ hasText: prescribe.program.sets }).first();
      const hold = card.getByRole('textbox', { name: prescribe.program.holdSeconds });
      const before = await hold.inputValue();
      const more = fillIn(common.stepper.more, { label: prescribe.program.holdSeconds });
      // By key and by button: a stepper with the focus once brought the whole page down.
      await hold.focus();
      for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowUp');
      await card.getByRole('button', { name: more }).click();
      await expect(hold).toHaveValue(String(Number(before) + 5));
      const mend = page.getByRole('button', {
        name: fillIn(prescribe.safety.setDose, {
          field: prescribe.program.holdSeconds,
          value: '5',
        }),
      });
      await mend.click();
      await expect(hold).toHaveValue('5');
      await expect(mend).toHaveCount(0);
    });
  });
}

/** The words of a plural message before its number, in its last branch. */
function wordBefore(message: string): string {
  return /other \{([^#{}]*)#/.exec(message)?.[1]?.trim() ?? message;
}

test('nothing is suggested for a program that is stopped, and the band says why', async ({
  page,
}) => {
  await openFor(page, 'cauda-equina');
  const band = page.getByRole('alert').filter({ hasText: WORDS.en.prescribe.safety.stopTitle });
  await expect(band).toBeVisible();
  await expect(page.getByText(WORDS.en.prescribe.suggest.title)).toHaveCount(0);
});
