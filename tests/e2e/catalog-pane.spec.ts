import type { Page } from '@playwright/test';
import { present } from '@/tests/support/answered-patient';
import { EXERCISES } from '@/tests/support/content';
import { enter, expect, expectNoAxeViolations, pressUntil, test } from './demo';
import { addPatient } from './own-patient';
import { fillIn, LANGUAGES, WORDS } from './words';

type Language = (typeof LANGUAGES)[number]['language'];

const nameOf = (id: string, language: Language) =>
  EXERCISES.find((exercise) => exercise.id === id)?.name[language] ?? '';

const unknown = (id: string) => ({ ...present(id), status: 'unknown' }) as const;

/** The prescribe screen of a patient of this test alone. */
async function openFor(page: Page, factors: Parameters<typeof addPatient>[1] = {}) {
  await enter(page);
  const { id } = await addPatient(page.request, factors);
  await page.goto(`/patients/${id}/prescribe`);
  return id;
}

function paneOf(page: Page, language: Language) {
  const { catalog } = WORDS[language].prescribe;
  const pane = page.getByRole('region', { name: catalog.title });
  return {
    pane,
    cards: pane.getByRole('article'),
    search: pane.getByRole('searchbox', { name: catalog.search }),
    chip: (words: string) => pane.getByRole('button', { name: new RegExp(`^${words}`) }),
    name: (id: string) => pane.getByRole('button', { name: nameOf(id, language), exact: true }),
  };
}

/** One letter is in the wrong place, or missing. */
const MISTYPED = { en: 'brigde', th: 'สะพน' };

for (const { language, locale } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    const { prescribe } = WORDS[language];
    const { catalog } = prescribe;

    test('the slash leads to the search, which forgives a slip and says when nothing is found', async ({
      page,
    }) => {
      await openFor(page);
      const { search, cards, pane } = paneOf(page, language);
      const all = await cards.count();
      expect(all).toBeGreaterThanOrEqual(EXERCISES.length);
      await pressUntil(page, '/', () => expect(search).toBeFocused({ timeout: 1_000 }));
      await expect(search).toHaveValue('');
      await page.keyboard.type(MISTYPED[language]);
      await expect(cards.first()).toContainText(nameOf('EX12', language));

      await search.fill('xylophone');
      await expect(cards).toHaveCount(0);
      await expect(pane).toContainText('xylophone');
      await pane.getByRole('button', { name: catalog.clearAll }).click();
      await expect(cards).toHaveCount(all);
    });

    test('filters narrow each other, and what is barred stays with its reason', async ({
      page,
    }) => {
      await openFor(page, { factors: [present('disc-herniation')] });
      const { cards, chip, pane } = paneOf(page, language);
      await chip(fillIn(catalog.set, { number: 1 })).click();
      await expect(cards).toHaveCount(3);
      const third = cards.filter({ hasText: nameOf('EX03', language) });
      await expect(third).toContainText(prescribe.outcome.contraindicated);
      await expect(third).toContainText(
        fillIn(catalog.reason.contraindicated, { conditions: '' }).trim(),
      );

      await pane.getByRole('button', { name: catalog.more }).click();
      const more = page.getByRole('dialog', { name: catalog.more });
      const hip = more.getByRole('button', { name: new RegExp(`^${catalog.region.hip}`) });
      const promised = Number(/\d+/.exec((await hip.textContent()) ?? '')?.[0]);
      expect([1, 2]).toContain(promised);
      await hip.click();
      await expectNoAxeViolations(page, '[role=dialog]');
      await page.keyboard.press('Escape');
      await expect(cards).toHaveCount(promised);
      await pane.getByRole('button', { name: catalog.clear, exact: true }).click();
      await chip(catalog.fits).click();
      for (const card of await cards.all()) {
        await expect(card).not.toContainText(prescribe.outcome.contraindicated);
      }
    });

    test('the quick view opens by key, shows finding and steps, and gives the focus back', async ({
      page,
    }) => {
      await openFor(page, { factors: [present('disc-herniation')] });
      const { name } = paneOf(page, language);
      await expect(name('EX03')).toBeEnabled();
      await name('EX03').press('Enter');
      const dialog = page.getByRole('dialog', { name: nameOf('EX03', language) });
      await expect(dialog).toContainText(prescribe.outcome.contraindicated);
      await expect(dialog.getByRole('link', { name: /^Ramkhamhaeng Hospital/ })).toBeVisible();
      const step = EXERCISES[2]?.variants[0]?.steps[0]?.[language] ?? '';
      await expect(dialog).toContainText(step);
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(name('EX03')).toBeFocused();
    });
  });
}

test.describe('kept and answered', () => {
  test.use({ locale: 'en-GB' });
  const { prescribe } = WORDS.en;

  test('a favourite survives a reload and is found by its chip', async ({ page }) => {
    await openFor(page);
    const { pane, cards, chip } = paneOf(page, 'en');
    const star = pane.getByRole('button', {
      name: fillIn(prescribe.catalog.favourite, { name: nameOf('EX09', 'en') }),
    });
    if ((await star.getAttribute('aria-pressed')) === 'false') {
      const kept = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await star.click();
      await kept;
    }
    await page.reload();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    await chip(prescribe.catalog.favourites).click();
    await expect(cards.filter({ hasText: nameOf('EX09', 'en') })).toHaveCount(1);
  });

  test('an open question is answered in place, and the draft outlives the new check', async ({
    page,
  }) => {
    await openFor(page, { factors: [unknown('spinal-stenosis')] });
    const safety = page.getByRole('region', { name: prescribe.safety.title });
    await page
      .getByRole('button', {
        name: fillIn(prescribe.catalog.add, { name: nameOf('EX11', 'en') }),
        exact: true,
      })
      .click();
    await expect(safety).toContainText(prescribe.outcome['not-checked']);
    const yes = safety.getByRole('button', { name: /Lumbar spinal stenosis: yes/ });
    await yes.click();
    await expect(yes).toHaveCount(0);
    await expect(safety.getByRole('article').first()).toContainText(
      new RegExp(`${prescribe.outcome.contraindicated}|${prescribe.outcome.caution}`),
    );
    await expect(page.getByRole('heading', { level: 3, name: nameOf('EX11', 'en') })).toHaveCount(
      2,
    );
    await expectNoAxeViolations(page);
  });
});

test.describe('on a tablet in the dark', () => {
  test.use({
    locale: 'th-TH',
    viewport: { width: 1024, height: 768 },
    colorScheme: 'dark',
  });
  const { prescribe } = WORDS.th;

  test('the findings are a drawer behind a bar that stays', async ({ page }) => {
    await openFor(page, { factors: [present('disc-herniation')] });
    const add = fillIn(prescribe.catalog.add, { name: nameOf('EX03', 'th') });
    await page.getByRole('button', { name: add, exact: true }).click();
    await expect(page.getByRole('button', { name: prescribe.issue.review })).toBeInViewport();
    const open = page.getByRole('button', { name: prescribe.safety.show });
    await open.press('Enter');
    const drawer = page.getByRole('dialog', { name: prescribe.safety.title });
    await expect(drawer.getByRole('article').first()).toContainText(
      prescribe.outcome.contraindicated,
    );
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  });
});
