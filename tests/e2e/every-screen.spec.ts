import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROUTES } from '@/tests/support/routes';
import { accountOf } from './accounts';
import { addressOf } from './address-of';
import { enter, expect, readDemo, test } from './demo';
import { addPatient, issueFor, keepDraft, PROGRAM } from './own-patient';
import { LANGUAGES } from './words';

/** Every page of staff, as the table of who may see what has it: a new one is looked at without being named here. */
const SCREENS = Object.keys(ROUTES).filter((route) =>
  ['app/(clinic)', 'app'].some((folder) => existsSync(`${folder}${route}/page.tsx`)),
);
const WIDTHS = [1440, 1024, 390, 320];
/** Looked at for their width alone: judged again, they would say the same. 320 = a screen of 1280 at 400 %. */
const WIDTH_ALONE = [1024, 320];

async function listTrouble(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const trouble = beyond > 0 ? [`${beyond} px beyond the edge`] : [];
  if (WIDTH_ALONE.includes(width)) return trouble;
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return [
    ...trouble,
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
  ];
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const route of SCREENS) {
  test(`${route} can be read by everybody and fits its width, in both languages and looks`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    // A physiatrist may do most on the screens of a patient, an administrator sees all others.
    await enter(page);
    const { id } = route.includes('[id]') ? await addPatient(page.request) : { id: '' };
    if (id) {
      await issueFor(page.request, id);
      // With a draft that says all it can: new against the version before, and more at once than most people do.
      await keepDraft(page.request, id, [
        'EX02-a',
        'EX05-a',
        'EX06-a',
        'EX07-a',
        'EX08-a',
        ...PROGRAM,
      ]);
    } else await enter(page, accountOf('administrator'));
    const trouble: string[] = [];
    for (const { language } of LANGUAGES) {
      await page
        .context()
        .addCookies([{ name: 'khayap-language', value: language, url: readDemo().url }]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const answer = await page.goto(addressOf(route, id));
        expect(answer?.status()).toBeLessThan(400);
        for (const width of WIDTHS) {
          const found = await listTrouble(page, width);
          trouble.push(...found.map((each) => `${language}, ${colorScheme}, ${width}: ${each}`));
        }
      }
    }
    expect(trouble).toEqual([]);
  });
}
