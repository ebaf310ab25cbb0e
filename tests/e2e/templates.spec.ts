import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { present } from '@/tests/support/answered-patient';
import { accountOf, openAs } from './accounts';
import { enter, expect, expectNoAxeViolations, test } from './demo';
import { addPatient } from './own-patient';
import { addTemplate, nameOfExercise, openTemplates, rowOf } from './template-acts';
import { fillIn, fillInCount, LANGUAGES, WORDS } from './words';

const SLIPPED_DISC = present('disc-herniation', '2026-11-03');

const freshName = () => `Morning ${randomUUID().slice(0, 8)}`;

async function expectCards(page: Page, names: readonly string[]) {
  const headings = page.locator('[id^="program-EX"]');
  await expect(headings).toHaveText([...names]);
}

for (const { language, locale } of LANGUAGES) {
  const { prescribe, templates } = WORDS[language];
  const nameOf = (id: string) => nameOfExercise(id, language);

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });

      test('set 1 for a slipped disc shows what is against it first, offers a swap, and can be undone', async ({
        page,
      }) => {
        test.setTimeout(120_000);
        await enter(page);
        const { id } = await addPatient(page.request, { factors: [SLIPPED_DISC] });
        await page.goto(`/patients/${id}/prescribe`);
        await openTemplates(page, language);
        const dialog = page.getByRole('dialog');
        const kinds = dialog.getByRole('heading', { level: 3 });
        await expect(kinds.first()).toHaveText(templates.pick.kind.condition);
        await expectNoAxeViolations(page);
        await rowOf(page, language, fillIn(templates.set, { number: 1 })).click();

        const third = dialog.getByRole('article', { name: nameOf('EX03') });
        await expect(dialog.getByRole('article')).toHaveCount(1);
        await expect(third).toContainText(prescribe.outcome.contraindicated);
        await expect(third.getByRole('link', { name: /^Ramkhamhaeng Hospital/ })).toBeVisible();
        await expect(third.getByRole('radio').first()).toBeChecked();
        await expect(page.locator('[id^="program-EX"]')).toHaveCount(0);
        await expectNoAxeViolations(page);

        await dialog
          .getByRole('button', { name: fillInCount(templates.apply.submitAdd, 3), exact: true })
          .click();
        await expect(dialog).toBeHidden();
        const program = page.getByRole('region', { name: prescribe.program.title, exact: true });
        await expect(program.getByRole('article')).toHaveCount(3);
        await expect(program.getByRole('article', { name: nameOf('EX03') })).toHaveCount(0);
        await program.getByRole('button', { name: prescribe.program.undo, exact: true }).click();
        await expect(program.getByRole('article')).toHaveCount(0);
      });

      test('the Templates screen shows what is built in and what is not there yet', async ({
        page,
      }) => {
        await enter(page, accountOf('therapist'));
        await page.goto('/templates');
        const heading = page.getByRole('heading', { level: 1, name: templates.title });
        await expect(heading).toBeVisible();
        for (const kind of ['mine', 'shared', 'set', 'condition'] as const) {
          await expect(page.getByRole('heading', { name: templates.kind[kind] })).toBeVisible();
        }
        await expectNoAxeViolations(page);
        // Twenty-six readings of the literature are rows; each opens to what it holds, and says what it is.
        const packs = page.getByRole('region', { name: templates.kind.condition });
        const pack = packs.getByRole('article').first();
        await expect(pack).not.toContainText(templates.card.interpretation);
        await pack.getByRole('button', { expanded: false }).click();
        await expect(pack).toContainText(templates.card.interpretation);
        await expect(pack.getByRole('listitem').first()).toBeVisible();
        await expect(pack.getByRole('link')).toHaveAttribute('href', /[?]template=/);
        await expectNoAxeViolations(page);
        await page.getByRole('searchbox', { name: templates.search }).fill('no such template');
        await expect(page.getByText(templates.nothing)).toBeVisible();
      });
    });
  }
}

test.describe('a template', () => {
  test.use({ locale: 'en-GB' });
  const { prescribe, templates } = WORDS.en;
  const nameOf = (id: string) => nameOfExercise(id, 'en');

  test('with nothing against it comes in with one press, and is said', async ({ page }) => {
    await enter(page);
    const { id } = await addPatient(page.request);
    const name = freshName();
    await addTemplate(page.request, { name, variants: ['EX09-a', 'EX12-a'] });
    await page.goto(`/patients/${id}/prescribe`);
    await openTemplates(page, 'en');
    await rowOf(page, 'en', name).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectCards(page, [nameOf('EX09'), nameOf('EX12')]);
    const said = fillIn(prescribe.announce.addedAll, {
      names: `${nameOf('EX09')}, ${nameOf('EX12')}`,
    });
    await expect(page.getByText(said)).toBeAttached();
  });

  test('may be kept against a finding, and the program stays held until that is answered', async ({
    page,
  }) => {
    await enter(page);
    const { id } = await addPatient(page.request, { factors: [SLIPPED_DISC] });
    await page.goto(`/patients/${id}/prescribe`);
    await openTemplates(page, 'en');
    await rowOf(page, 'en', fillIn(templates.set, { number: 1 })).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: templates.apply.keepBarred }).check();
    await dialog.getByRole('button', { name: 'Add 3 exercises' }).click();
    await expectCards(page, [nameOf('EX01'), nameOf('EX02'), nameOf('EX03')]);
    await expect(page.getByRole('button', { name: prescribe.issue.review })).toBeDisabled();
  });

  test('beside a program begun is added, in the place of one from before it is asked for', async ({
    page,
  }) => {
    await enter(page);
    const { id } = await addPatient(page.request);
    await page.goto(`/patients/${id}/prescribe`);
    const add = fillIn(prescribe.catalog.add, { name: nameOf('EX12') });
    await page.getByRole('button', { name: add, exact: true }).click();
    await openTemplates(page, 'en');
    const name = fillIn(templates.set, { number: 4 });
    await rowOf(page, 'en', name).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('radio', { name: templates.apply.add })).toBeChecked();
    await expect(dialog.getByText(templates.apply.there)).toBeVisible();
    await dialog.getByRole('radio', { name: templates.apply.replace }).check();
    await dialog.getByRole('button', { name: 'Replace with 3 exercises' }).click();
    await expectCards(page, [nameOf('EX10'), nameOf('EX11'), nameOf('EX12')]);
    await page.getByRole('button', { name: prescribe.program.undo, exact: true }).click();
    await expectCards(page, [nameOf('EX12')]);
  });

  test('made from a program and shared is seen by a colleague and by no other clinic', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    await enter(page);
    const { id } = await addPatient(page.request);
    await page.goto(`/patients/${id}/prescribe`);
    const add = fillIn(prescribe.catalog.add, { name: nameOf('EX09') });
    await page.getByRole('button', { name: add, exact: true }).click();
    await page.getByRole('button', { name: templates.make.button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: templates.make.save }).click();
    await expect(dialog.getByText(templates.form.nameMissing)).toBeVisible();
    await expectNoAxeViolations(page);
    const name = freshName();
    await dialog.getByRole('textbox', { name: templates.form.name }).fill(name);
    await dialog.getByRole('checkbox', { name: templates.make.share }).check();
    await dialog.getByRole('button', { name: templates.make.save }).click();
    await expect(page.getByText(fillIn(templates.make.saved, { name }))).toBeVisible();
    await openTemplates(page, 'en');
    await expect(rowOf(page, 'en', name)).toBeVisible();

    const colleague = await (await openAs(browser, 'therapist')).newPage();
    await colleague.goto('/templates');
    const shared = colleague.getByRole('article', { name });
    await expect(shared).toContainText('Satit');
    await expect(shared.getByRole('button', { name: /Change|Delete|Share/ })).toHaveCount(0);
    const own = await addPatient(colleague.request);
    await colleague.goto(`/patients/${own.id}/prescribe`);
    await openTemplates(colleague, 'en');
    await expect(rowOf(colleague, 'en', name)).toBeVisible();

    const stranger = await (await openAs(browser, 'other')).newPage();
    await stranger.goto('/templates');
    await expect(stranger.getByRole('article').first()).toBeVisible();
    await expect(stranger.getByRole('article', { name })).toHaveCount(0);
  });

  test('of a therapist stays theirs: nothing offers to share it', async ({ page }) => {
    await enter(page, accountOf('therapist'));
    const name = freshName();
    await addTemplate(page.request, { name, variants: ['EX09-a'] });
    await page.goto('/templates');
    const card = page.getByRole('article', { name });
    await expect(card.getByRole('button', { name: /^Change/ })).toBeVisible();
    await expect(card.getByRole('button', { name: /^Share/ })).toHaveCount(0);
  });

  test('is renamed, put in another order, dosed and shortened in its own place, then deleted', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await enter(page, accountOf('physiatrist2'));
    const name = freshName();
    const renamed = `${name} new`;
    await addTemplate(page.request, { name, variants: ['EX01-a', 'EX09-a', 'EX12-a'] });
    await page.goto('/templates');
    await page.getByRole('button', { name: fillIn(templates.card.editOf, { name }) }).click();
    const form = page.getByRole('form', { name: fillIn(templates.form.label, { name }) });
    const box = form.getByRole('textbox', { name: templates.form.name });
    await expect(box).toBeFocused();
    await box.fill(renamed);
    await form.getByRole('button', { name: `Move ${nameOf('EX12')} up` }).click();
    await form.getByRole('button', { name: `Remove ${nameOf('EX01')}` }).click();
    const usual = fillIn(templates.form.usualOf, { name: nameOf('EX12') });
    await form.getByRole('checkbox', { name: usual }).uncheck();
    const more = fillIn(WORDS.en.common.stepper.more, { label: prescribe.program.sets });
    await form.getByRole('button', { name: more }).click();
    await expectNoAxeViolations(page);
    await form.getByRole('button', { name: templates.form.save, exact: true }).click();
    await expect(page.getByText(fillIn(templates.done.saved, { name: renamed }))).toBeVisible();

    await page.reload();
    const card = page.getByRole('article', { name: renamed });
    await expect(card.getByRole('listitem')).toHaveCount(2);
    await expect(card.getByRole('listitem').first()).toContainText(nameOf('EX12'));
    await expect(card.getByRole('listitem').first()).toContainText('3 sets');

    const remove = fillIn(templates.card.deleteOf, { name: renamed });
    await card.getByRole('button', { name: remove }).click();
    await expectNoAxeViolations(page);
    await page.getByRole('dialog').getByRole('button', { name: templates.delete.cancel }).click();
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: remove }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: templates.delete.submit, exact: true })
      .click();
    await expect(page.getByText(fillIn(templates.done.deleted, { name: renamed }))).toBeVisible();
    await expect(card).toHaveCount(0);
  });

  test('that two change at once is overwritten by neither, and nothing typed is lost', async ({
    page,
    context,
  }) => {
    await enter(page, accountOf('physiatrist2'));
    const name = freshName();
    await addTemplate(page.request, { name, variants: ['EX09-a'] });
    const other = await context.newPage();
    const edit = async (tab: Page, typed: string) => {
      const form = tab.getByRole('form', { name: fillIn(templates.form.label, { name }) });
      await form.getByRole('textbox', { name: templates.form.name }).fill(typed);
      await form.getByRole('button', { name: templates.form.save, exact: true }).click();
      return form;
    };
    for (const tab of [page, other]) {
      await tab.goto('/templates');
      await tab.getByRole('button', { name: fillIn(templates.card.editOf, { name }) }).click();
    }
    await edit(page, `${name} first`);
    await expect(
      page.getByText(fillIn(templates.done.saved, { name: `${name} first` })),
    ).toBeVisible();
    const late = await edit(other, `${name} second`);
    await expect(other.getByText(templates.problem['changed-elsewhere'].title)).toBeVisible();
    await expect(late.getByRole('textbox', { name: templates.form.name })).toHaveValue(
      `${name} second`,
    );
    await late.getByRole('button', { name: templates.form.saveCopy }).click();
    await expect(other.getByRole('article', { name: `${name} second` })).toBeVisible();
    await expect(other.getByRole('article', { name: `${name} first` })).toBeVisible();
  });
});
